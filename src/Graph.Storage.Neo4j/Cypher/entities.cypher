// Entities by their ids, with how often they are mentioned.
MATCH (g:Graph {id: 'graph'})
CALL (g) {
  MATCH (e:Entity) WHERE e.id IN $ids
  RETURN collect(e {.id, .name, .aliases, .partOf, .mentions, .articles}) AS found
}
RETURN g.version AS version, found
