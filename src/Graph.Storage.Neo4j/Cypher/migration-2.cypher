// Version 2: what changed since a version, what was taken in and when, and texts searched with width, letter case and characters evened out.
CREATE INDEX document_version IF NOT EXISTS FOR (d:Document) ON (d.version);
CREATE INDEX ingest_number IF NOT EXISTS FOR (i:Ingest) ON (i.number);
DROP INDEX article_text IF EXISTS;
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (a:Article) ON EACH [a.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
MATCH (g:Graph {id: 'graph'}) SET g.schema = 2
