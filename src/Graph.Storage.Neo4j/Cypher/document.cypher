// One document's row.
MATCH (g:Graph {id: 'graph'})
OPTIONAL MATCH (d:Document {key: $key})
RETURN g.version AS version, d.contentHash AS contentHash, d.page AS page
