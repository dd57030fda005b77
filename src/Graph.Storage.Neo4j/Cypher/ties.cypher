// What is mentioned with each of some entities: the entity's own count, then of each other one its id, the count of both, and its own.
// $count names the window: articles, paragraphs or sentences.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (x:Entity) WHERE x.id IN $of
  CALL (x) {
    MATCH (x)-[c:CO_MENTIONED]-(e:Entity)
    WHERE c[$count] >= $minSupport AND e.kind IN $kinds
    RETURN collect([e.id, c[$count], e[$count]]) AS ties
  }
  RETURN collect([x.id, coalesce(x[$count], 0), ties]) AS found
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, coalesce(g[$count], 0) AS total, found
