// The entities that bear a name, width and letter case aside.
MATCH (g:Graph {id: 'graph'})
CALL (g) {
  MATCH (n:Alias {folded: $folded})-[r:NAMES]->(e:Entity)
  WHERE $kind IS NULL OR e.kind = $kind
  WITH e, max(r.canonical) AS canonical
  RETURN collect([e {.id, .name, .aliases, .partOf}, canonical]) AS found
}
RETURN g.version AS version, found
