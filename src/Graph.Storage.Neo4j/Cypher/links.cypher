// What is mentioned with each of several entities, with the counts of every leg, with $missing, with all but the first.
// $count names the window: articles, paragraphs or sentences. The names of counts are those of the properties, so one statement serves all.
// A leg: whom it is with, its windows, and, with $near, the sentences and paragraphs that name both.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (x:Entity) WHERE x.id IN $between
  RETURN collect([x {.id, .name, .aliases, .partOf}, coalesce(x[$count], 0)]) AS asked
}
CALL (g) {
  MATCH (x:Entity)-[c:CO_MENTIONED]-(e:Entity)
  WHERE x.id IN $between AND c[$count] > 0 AND e.kind IN $kinds AND NOT e.id IN $between
  WITH e, collect([x.id, c[$count], CASE WHEN $near THEN c.sentences END, CASE WHEN $near THEN c.paragraphs END]) AS legs
  WHERE CASE WHEN $missing
    THEN size(legs) = size($between) - 1 AND none(leg IN legs WHERE leg[0] = $between[0])
    ELSE size(legs) = size($between) END
  RETURN collect([e {.id, .name, .aliases, .partOf}, coalesce(e[$count], 0), legs]) AS found
}
CALL (g) {
  MATCH (x:Entity)<-[m:MENTIONS]-(a:Article)
  WHERE x.id IN $between
  WITH a, collect(CASE $count WHEN 'articles' THEN [0] ELSE m[$count] END) AS named
  WHERE size(named) = size($between)
  WITH a, reduce(all = head(named), one IN tail(named) | [w IN all WHERE w IN one]) AS windows
  WHERE size(windows) > 0
  MATCH (a)-[m:MENTIONS]->(e:Entity)
  WHERE e.kind IN $kinds
  WITH e.id AS id, sum(CASE $count WHEN 'articles' THEN 1 ELSE size([w IN m[$count] WHERE w IN windows]) END) AS windows
  RETURN collect([id, windows]) AS joint
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, coalesce(g[$count], 0) AS total, asked, found, joint
