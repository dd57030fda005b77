// Import files cannot carry a list without elements: such lists are put in here, so many rows a transaction. Each statement may be run again.
MATCH (d:Document) WHERE d.forms IS NULL
CALL (d) { SET d.forms = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (e:Entity) WHERE e.aliases IS NULL
CALL (e) { SET e.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (f:EntityForm) WHERE f.aliases IS NULL
CALL (f) { SET f.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (a:Article)
WITH a, [name IN ['authors', 'affiliations', 'paragraphSpans', 'sentenceSpans', 'sentences', 'offsets', 'recognizers', 'ambiguous', 'unresolved', 'relations'] WHERE a[name] IS NULL] AS missing
WHERE size(missing) > 0
CALL (a, missing) { FOREACH (name IN missing | SET a[name] = []) } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Article)-[m:MENTIONS]->(:Entity) WHERE m.sentences IS NULL OR m.paragraphs IS NULL
CALL (m) { SET m.sentences = coalesce(m.sentences, []), m.paragraphs = coalesce(m.paragraphs, []) } IN TRANSACTIONS OF 10000 ROWS
