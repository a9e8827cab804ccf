-- The words of statements and items, by their stems.

ALTER TABLE statements ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('english', text)) STORED;
CREATE INDEX statements_search ON statements USING gin (search);

ALTER TABLE items ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('english', text)) STORED;
CREATE INDEX items_search ON items USING gin (search);
