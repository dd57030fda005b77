// Version 3: words that refer to what is not told. Articles of older graphs have none until their documents are taken in again.
MATCH (a:Article) WHERE a.unresolved IS NULL
CALL (a) { SET a.unresolved = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (g:Graph {id: 'graph'}) SET g.schema = 3
