// Which documents there are.
MATCH (g:Graph {id: 'graph'})
CALL (g) { MATCH (d:Document) RETURN collect(d.key) AS keys }
RETURN g.version AS version, keys
