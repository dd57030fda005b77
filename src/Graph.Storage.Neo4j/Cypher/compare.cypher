// How many articles of two selections mention each entity of some kinds.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (e:Entity) WHERE e.id IN $named
  RETURN count(e) AS named
}
CALL (g) {
  // The selection, the same in every statement that takes one: from the articles of its first entity, else of the region it is within, or from all.
  CALL (g) {
    WITH g WHERE $left.first IS NOT NULL
    MATCH (:Entity {id: $left.first})<-[:MENTIONS]-(a:Article)
    RETURN a
    UNION ALL
    WITH g WHERE $left.first IS NULL AND $left.within IS NOT NULL
    MATCH (:Entity {id: $left.within})<-[:PART_OF*0..31]-(e:Entity)
    WITH DISTINCT e
    MATCH (e)<-[:MENTIONS]-(a:Article)
    RETURN DISTINCT a
    UNION ALL
    WITH g WHERE $left.first IS NULL AND $left.within IS NULL
    MATCH (a:Article)
    RETURN a
  }
  WITH a
  WHERE ($left.anyDay OR CASE WHEN a.date IS NULL THEN $left.undated ELSE date($left.from) <= a.date <= date($left.to) END)
    AND (size($left.newspapers) = 0 OR a.newspaper IN $left.newspapers)
    AND (size($left.authors) = 0 OR any(name IN a.authors WHERE name IN $left.authors))
    AND all(id IN $left.mentioning WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: id}) })
    AND ($left.within IS NULL OR $left.first IS NULL OR EXISTS { (a)-[:MENTIONS]->(:Entity)-[:PART_OF*0..31]->(:Entity {id: $left.within}) })
  // The selection ends here.
  RETURN collect(a) AS left
}
CALL (g) {
  // The selection, the same in every statement that takes one: from the articles of its first entity, else of the region it is within, or from all.
  CALL (g) {
    WITH g WHERE $right.first IS NOT NULL
    MATCH (:Entity {id: $right.first})<-[:MENTIONS]-(a:Article)
    RETURN a
    UNION ALL
    WITH g WHERE $right.first IS NULL AND $right.within IS NOT NULL
    MATCH (:Entity {id: $right.within})<-[:PART_OF*0..31]-(e:Entity)
    WITH DISTINCT e
    MATCH (e)<-[:MENTIONS]-(a:Article)
    RETURN DISTINCT a
    UNION ALL
    WITH g WHERE $right.first IS NULL AND $right.within IS NULL
    MATCH (a:Article)
    RETURN a
  }
  WITH a
  WHERE ($right.anyDay OR CASE WHEN a.date IS NULL THEN $right.undated ELSE date($right.from) <= a.date <= date($right.to) END)
    AND (size($right.newspapers) = 0 OR a.newspaper IN $right.newspapers)
    AND (size($right.authors) = 0 OR any(name IN a.authors WHERE name IN $right.authors))
    AND all(id IN $right.mentioning WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: id}) })
    AND ($right.within IS NULL OR $right.first IS NULL OR EXISTS { (a)-[:MENTIONS]->(:Entity)-[:PART_OF*0..31]->(:Entity {id: $right.within}) })
  // The selection ends here.
  RETURN collect(a) AS right
}
CALL (left, right) {
  CALL (left, right) {
    UNWIND left AS a
    MATCH (a)-[:MENTIONS]->(e:Entity) WHERE e.kind IN $kinds
    RETURN e, 1 AS inLeft, 0 AS inRight
    UNION ALL
    UNWIND right AS a
    MATCH (a)-[:MENTIONS]->(e:Entity) WHERE e.kind IN $kinds
    RETURN e, 0 AS inLeft, 1 AS inRight
  }
  WITH e, sum(inLeft) AS inLeft, sum(inRight) AS inRight
  RETURN collect([e {.id, .name, .aliases, .partOf}, inLeft, inRight, e.articles]) AS counted
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, named, size(left) AS lefts, size(right) AS rights, counted
