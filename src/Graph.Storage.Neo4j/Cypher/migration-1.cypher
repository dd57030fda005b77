// Version 1. Each statement is a transaction of its own and may be run again. The last one says that all are done.
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;
CREATE CONSTRAINT document_key IF NOT EXISTS FOR (d:Document) REQUIRE d.key IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (a:Article) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT form_id IF NOT EXISTS FOR (f:EntityForm) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT alias_name IF NOT EXISTS FOR (n:Alias) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT newspaper_name IF NOT EXISTS FOR (n:Newspaper) REQUIRE n.name IS UNIQUE;
CREATE INDEX alias_folded IF NOT EXISTS FOR (n:Alias) ON (n.folded);
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE INDEX entity_part_of IF NOT EXISTS FOR (e:Entity) ON (e.partOf);
CREATE INDEX article_date IF NOT EXISTS FOR (a:Article) ON (a.date);
CREATE INDEX affiliated_article IF NOT EXISTS FOR ()-[r:AFFILIATED_WITH]-() ON (r.article);
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (a:Article) ON EACH [a.title, a.body] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Alias) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
MERGE (g:Graph {id: 'graph'}) ON CREATE SET g.version = 0, g.fingerprintHigh = 0, g.fingerprintLow = 0 SET g.schema = 1
