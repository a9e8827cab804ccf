-- The ready questions. Before each its name, what it answers, and its parameters:
--   param NAME TYPE [DEFAULT] | what it is for        TYPE: text, date, number
-- ":name" is a parameter; "{x matches :words}" is whether the text of a row x of statements or items holds words;
-- "{x since :day}" is whether a letter x is of that day or later, which holds of all letters where no day is given.
-- What is counted leaves out press articles, which tell again what a letter says.

-- question priority-actions | Areas for priority action, and on what themes
-- param since date | letters of this year or day, and later
-- param region text | of this region alone
-- param theme text | with this theme alone
SELECT l.dated AS date, a.name AS authority, a.region AS region, l.kind AS kind,
       (SELECT string_agg(d.theme, ', ' ORDER BY d.first, d.theme)
          FROM (SELECT t.theme AS theme, min(t.position) AS first
                  FROM item_themes t JOIN items j ON j.id = t.item_id
                 WHERE j.letter_id = p.letter_id AND j.number = p.number AND j.type = 'PRIORITY_ACTION'
                 GROUP BY t.theme) d) AS themes,
       p.items AS items, p.page AS page, p.text AS text, l.letter AS letter
  FROM (SELECT letter_id, number, count(*) AS items, min(first_page) AS page, min(COALESCE(lead_in, text)) AS text
          FROM items WHERE type = 'PRIORITY_ACTION' GROUP BY letter_id, number) p
  JOIN letters l ON l.id = p.letter_id
  LEFT JOIN authorities a ON a.id = l.authority_id
 WHERE {l since :since}
   AND (:region = '' OR lower(a.region) = lower(:region))
   AND (:theme = '' OR EXISTS (SELECT 1 FROM item_themes t JOIN items j ON j.id = t.item_id
         WHERE j.letter_id = p.letter_id AND j.number = p.number AND j.type = 'PRIORITY_ACTION' AND t.theme = :theme))
 ORDER BY l.dated NULLS LAST, a.name NULLS LAST, l.letter, p.number

-- question priority-themes | Themes of areas for priority action, the most frequent first
-- param since date | letters of this year or day, and later
-- param region text | of this region alone
SELECT t.theme AS theme, count(DISTINCT l.authority_id) AS authorities, count(DISTINCT l.id) AS letters, count(*) AS items
  FROM items i
  JOIN item_themes t ON t.item_id = i.id
  JOIN letters l ON l.id = i.letter_id
  LEFT JOIN authorities a ON a.id = l.authority_id
 WHERE i.type = 'PRIORITY_ACTION' AND l.kind <> 'PRESS' AND {l since :since}
   AND (:region = '' OR lower(a.region) = lower(:region))
 GROUP BY t.theme
 ORDER BY letters DESC, items DESC, theme

-- question needs-by-theme | What needs to improve, by theme (improvement items and priority actions)
-- param since date | letters of this year or day, and later
-- param region text | of this region alone
-- param kind text | of this kind of letter alone, such as FOCUSED_VISIT
SELECT t.theme AS theme, count(*) AS items,
       sum(CASE WHEN i.type = 'PRIORITY_ACTION' THEN 1 ELSE 0 END) AS priority,
       count(DISTINCT l.id) AS letters, count(DISTINCT l.authority_id) AS authorities
  FROM items i
  JOIN item_themes t ON t.item_id = i.id
  JOIN letters l ON l.id = i.letter_id
  LEFT JOIN authorities a ON a.id = l.authority_id
 WHERE {l since :since}
   AND (:region = '' OR lower(a.region) = lower(:region))
   AND (l.kind = upper(:kind) OR :kind = '' AND l.kind <> 'PRESS')
 GROUP BY t.theme
 ORDER BY items DESC, theme

-- question recurring-themes | Themes that recur by region: needs that several letters to an authority name
-- param region text | of this region alone
-- param since date | letters of this year or day, and later
-- param times number 2 | in how many letters of an authority a theme must stand
SELECT a.region AS region, n.theme AS theme, count(*) AS authorities, sum(n.letters) AS letters,
       string_agg(a.name || ' (' || n.letters || ')', ', ' ORDER BY n.letters DESC, a.name) AS whose
  FROM (SELECT l.authority_id AS authority_id, t.theme AS theme, count(DISTINCT l.id) AS letters
          FROM items i JOIN item_themes t ON t.item_id = i.id JOIN letters l ON l.id = i.letter_id
         WHERE l.kind <> 'PRESS' AND {l since :since}
         GROUP BY l.authority_id, t.theme) n
  JOIN authorities a ON a.id = n.authority_id
 WHERE n.letters >= :times
   AND (:region = '' OR lower(a.region) = lower(:region))
 GROUP BY a.region, n.theme
 ORDER BY a.region NULLS LAST, authorities DESC, letters DESC, theme

-- question days-to-publication | Days from the last day of the visit to the letter's date, by kind and year
-- param kind text | of this kind of letter alone, such as FOCUSED_VISIT
-- param since date | letters of this year or day, and later
SELECT d.kind AS kind, d.year AS year, count(*) AS letters, min(d.days) AS shortest,
       avg(CASE WHEN d.place IN ((d.letters + 1) / 2, (d.letters + 2) / 2) THEN d.days END) AS median,
       round(avg(d.days), 1) AS mean, max(d.days) AS longest
  FROM (SELECT l.kind AS kind, l.year AS year, l.days_to_publication AS days,
               row_number() OVER (PARTITION BY l.kind, l.year ORDER BY l.days_to_publication) AS place,
               count(*) OVER (PARTITION BY l.kind, l.year) AS letters
          FROM letters l
         WHERE l.days_to_publication IS NOT NULL AND {l since :since}
           AND (l.kind = upper(:kind) OR :kind = '' AND l.kind <> 'PRESS')) d
 GROUP BY d.kind, d.year
 ORDER BY d.kind, d.year

-- question slowest | The letters that came longest after their visit
-- param top number 20 | how many
SELECT l.days_to_publication AS days, a.name AS authority, l.visit_end AS visit_end, l.published AS published, l.kind AS kind, l.letter AS letter
  FROM letters l LEFT JOIN authorities a ON a.id = l.authority_id
 WHERE l.days_to_publication IS NOT NULL AND l.kind <> 'PRESS'
 ORDER BY l.days_to_publication DESC, l.letter
 LIMIT :top

-- question judgements-fell | Whose judgement fell from one inspection to the next
-- param since date | to a judgement of this year or day, and later
-- param area text | of this area alone, such as OVERALL_EFFECTIVENESS
SELECT g.dated AS date, a.name AS authority, a.region AS region, g.area AS area, g.before AS before, g.before_date AS before_date, g.grade AS grade, g.letter AS letter
  FROM (SELECT l.dated AS dated, l.letter AS letter, l.authority_id AS authority_id, j.area AS area, j.grade AS grade, j.grade_rank AS grade_rank,
               lag(j.grade) OVER w AS before, lag(j.grade_rank) OVER w AS rank_before, lag(l.dated) OVER w AS before_date
          FROM judgements j JOIN letters l ON l.id = j.letter_id
         WHERE j.grade_rank IS NOT NULL AND l.authority_id IS NOT NULL AND l.dated IS NOT NULL AND l.kind <> 'PRESS'
        WINDOW w AS (PARTITION BY l.authority_id, j.area, CASE WHEN j.area LIKE '%FURTHER' THEN j.area_as_written ELSE '' END
                     ORDER BY l.dated, l.id)) g
  JOIN authorities a ON a.id = g.authority_id
 WHERE g.grade_rank < g.rank_before AND {g since :since}
   AND (:area = '' OR g.area = upper(:area))
 ORDER BY g.dated, a.name, g.area

-- question judgements-rose | Whose judgement rose from one inspection to the next
-- param since date | to a judgement of this year or day, and later
-- param area text | of this area alone, such as OVERALL_EFFECTIVENESS
SELECT g.dated AS date, a.name AS authority, a.region AS region, g.area AS area, g.before AS before, g.before_date AS before_date, g.grade AS grade, g.letter AS letter
  FROM (SELECT l.dated AS dated, l.letter AS letter, l.authority_id AS authority_id, j.area AS area, j.grade AS grade, j.grade_rank AS grade_rank,
               lag(j.grade) OVER w AS before, lag(j.grade_rank) OVER w AS rank_before, lag(l.dated) OVER w AS before_date
          FROM judgements j JOIN letters l ON l.id = j.letter_id
         WHERE j.grade_rank IS NOT NULL AND l.authority_id IS NOT NULL AND l.dated IS NOT NULL AND l.kind <> 'PRESS'
        WINDOW w AS (PARTITION BY l.authority_id, j.area, CASE WHEN j.area LIKE '%FURTHER' THEN j.area_as_written ELSE '' END
                     ORDER BY l.dated, l.id)) g
  JOIN authorities a ON a.id = g.authority_id
 WHERE g.grade_rank > g.rank_before AND {g since :since}
   AND (:area = '' OR g.area = upper(:area))
 ORDER BY g.dated, a.name, g.area

-- question judgements-latest | The latest judgement of each authority
-- param area text OVERALL_EFFECTIVENESS | of this area
-- param region text | of this region alone
SELECT a.name AS authority, a.region AS region, g.grade AS grade, g.dated AS date, g.kind AS kind, g.letter AS letter
  FROM (SELECT l.authority_id AS authority_id, j.grade AS grade, l.dated AS dated, l.kind AS kind, l.letter AS letter,
               row_number() OVER (PARTITION BY l.authority_id ORDER BY l.dated DESC, l.id DESC) AS place
          FROM judgements j JOIN letters l ON l.id = j.letter_id
         WHERE j.area = upper(:area) AND l.dated IS NOT NULL AND l.kind <> 'PRESS') g
  JOIN authorities a ON a.id = g.authority_id
 WHERE g.place = 1
   AND (:region = '' OR lower(a.region) = lower(:region))
 ORDER BY a.name

-- question words | Statements and items that hold words, by their stems; "in quotes" for words that stand together
-- param words text | the words; all of them must be there
-- param category text | of statements of this category alone, such as NEEDS_IMPROVEMENT
-- param since date | letters of this year or day, and later
SELECT l.dated AS date, a.name AS authority, f.what AS what, f.page AS page, f.text AS text, l.letter AS letter
  FROM (SELECT s.letter_id AS letter_id, s.category AS what, s.first_page AS page, s.text AS text, 2 AS part, s.position AS position
          FROM statements s WHERE {s matches :words} AND (:category = '' OR s.category = upper(:category))
        UNION ALL
        SELECT i.letter_id, i.type, i.first_page, i.text, 1, i.position
          FROM items i WHERE {i matches :words} AND (:category = '' OR i.type = upper(:category))) f
  JOIN letters l ON l.id = f.letter_id
  LEFT JOIN authorities a ON a.id = l.authority_id
 WHERE {l since :since}
 ORDER BY l.dated NULLS LAST, l.letter, f.part, f.position

-- question themes | What statements say of each theme: praise, progress, concern
-- param since date | letters of this year or day, and later
-- param region text | of this region alone
SELECT t.theme AS theme, count(*) AS statements,
       sum(CASE WHEN s.category = 'STRENGTH' THEN 1 ELSE 0 END) AS strengths,
       sum(CASE WHEN s.category = 'PROGRESS' THEN 1 ELSE 0 END) AS progress,
       sum(CASE WHEN s.category = 'NEEDS_IMPROVEMENT' THEN 1 ELSE 0 END) AS concerns,
       sum(CASE WHEN s.category = 'MIXED' THEN 1 ELSE 0 END) AS mixed,
       count(DISTINCT s.letter_id) AS letters
  FROM statements s
  JOIN statement_themes t ON t.statement_id = s.id
  JOIN letters l ON l.id = s.letter_id
  LEFT JOIN authorities a ON a.id = l.authority_id
 WHERE s.category <> 'CONTEXT' AND {l since :since}
   AND (:region = '' OR lower(a.region) = lower(:region))
 GROUP BY t.theme
 ORDER BY statements DESC, theme

-- question authority | The letters of an authority in time
-- param name text | the authority's short name
SELECT l.dated AS date, l.kind AS kind, l.focus AS focus,
       (SELECT count(DISTINCT i.number) FROM items i WHERE i.letter_id = l.id AND i.type = 'PRIORITY_ACTION') AS priority,
       (SELECT count(*) FROM items i WHERE i.letter_id = l.id AND i.type = 'IMPROVEMENT') AS improvements,
       (SELECT count(*) FROM statements s WHERE s.letter_id = l.id AND s.category = 'STRENGTH') AS strengths,
       (SELECT count(*) FROM statements s WHERE s.letter_id = l.id AND s.category = 'NEEDS_IMPROVEMENT') AS concerns,
       (SELECT string_agg(j.area || ' ' || j.grade, ', ' ORDER BY j.position) FROM judgements j WHERE j.letter_id = l.id) AS judgements,
       l.letter AS letter
  FROM letters l JOIN authorities a ON a.id = l.authority_id
 WHERE lower(a.name) = lower(:name)
 ORDER BY l.dated NULLS LAST, l.letter

-- question kinds | How many letters of each kind and year there are
SELECT kind AS kind, year AS year, count(*) AS letters, count(DISTINCT authority_id) AS authorities, sum(pages) AS pages
  FROM letters
 GROUP BY kind, year
 ORDER BY kind, year NULLS LAST

-- question doubtful | Letters to look at yourself: what was serious or missing while reading
-- param severity text ERROR | ERROR for what is serious, WARNING for what is missing or doubtful, INFO for notes
SELECT l.letter AS letter, d.code AS code, d.page AS page, d.message AS message, l.file AS file
  FROM diagnostics d JOIN letters l ON l.id = d.letter_id
 WHERE d.severity = upper(:severity)
 ORDER BY l.letter, d.position

-- question failures | Files that could not be read, and letters whose file is gone
SELECT f.code AS code, f.file AS file, f.message AS message FROM failures f
 UNION ALL
SELECT l.file_state, l.file, 'the report of ' || l.letter || ' is kept; its file was not there at the last run'
  FROM letters l WHERE l.file_state = 'GONE'
 ORDER BY code, file

-- question duplicates | Letters with the same content
SELECT l.letter AS letter, l.file AS file, l.sha256 AS sha256
  FROM letters l
 WHERE l.sha256 IN (SELECT sha256 FROM letters GROUP BY sha256 HAVING count(*) > 1)
 ORDER BY l.sha256, l.letter

-- question rules | Which rules decided most statements
-- param top number 20 | how many
SELECT k.rule AS rule, count(*) AS statements, min(k.name) AS says
  FROM reasons r JOIN rules k ON k.id = r.rule_id
 WHERE r.position = 1
 GROUP BY k.rule
 ORDER BY statements DESC, rule
 LIMIT :top
