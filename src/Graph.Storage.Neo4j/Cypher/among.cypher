// Some entities with their counts, and the ties among them. Going through all ties of each is quicker than looking each pair up.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (e:Entity) WHERE e.id IN $ids
  RETURN collect(e) AS nodes
}
CALL (nodes) {
  UNWIND nodes AS low
  MATCH (low)-[c:CO_MENTIONED]->(high:Entity)
  WHERE high IN nodes AND c[$count] > 0
  RETURN collect([low.id, high.id, c[$count]]) AS ties
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, [e IN nodes | [e {.id, .name, .aliases, .partOf}, coalesce(e[$count], 0)]] AS entities, ties
