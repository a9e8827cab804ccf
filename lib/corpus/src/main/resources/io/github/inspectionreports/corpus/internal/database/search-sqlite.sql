-- The words of statements and items, by their stems; the texts themselves stay in their tables.

CREATE VIRTUAL TABLE statements_search USING fts5 (text, content = 'statements', content_rowid = 'id', tokenize = 'porter unicode61');
CREATE TRIGGER statements_search_insert AFTER INSERT ON statements BEGIN INSERT INTO statements_search (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER statements_search_delete AFTER DELETE ON statements BEGIN INSERT INTO statements_search (statements_search, rowid, text) VALUES ('delete', old.id, old.text); END;

CREATE VIRTUAL TABLE items_search USING fts5 (text, content = 'items', content_rowid = 'id', tokenize = 'porter unicode61');
CREATE TRIGGER items_search_insert AFTER INSERT ON items BEGIN INSERT INTO items_search (rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER items_search_delete AFTER DELETE ON items BEGIN INSERT INTO items_search (items_search, rowid, text) VALUES ('delete', old.id, old.text); END;
