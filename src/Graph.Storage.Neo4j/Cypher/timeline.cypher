// How many windows of a selection's articles, month by month: all, those that name each entity, and those that name two.
// $count names the window: articles, paragraphs or sentences.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (e:Entity) WHERE e.id IN $named
  RETURN collect(e {.id, .name, .aliases, .partOf}) AS entities
}
CALL (g) {
  // The selection, the same in every statement that takes one: from the articles of its first entity, else of the region it is within, or from all.
  CALL (g) {
    WITH g WHERE $selection.first IS NOT NULL
    MATCH (:Entity {id: $selection.first})<-[:MENTIONS]-(a:Article)
    RETURN a
    UNION ALL
    WITH g WHERE $selection.first IS NULL AND $selection.within IS NOT NULL
    MATCH (:Entity {id: $selection.within})<-[:PART_OF*0..31]-(e:Entity)
    WITH DISTINCT e
    MATCH (e)<-[:MENTIONS]-(a:Article)
    RETURN DISTINCT a
    UNION ALL
    WITH g WHERE $selection.first IS NULL AND $selection.within IS NULL
    MATCH (a:Article)
    RETURN a
  }
  WITH a
  WHERE ($selection.anyDay OR CASE WHEN a.date IS NULL THEN $selection.undated ELSE date($selection.from) <= a.date <= date($selection.to) END)
    AND (size($selection.newspapers) = 0 OR a.newspaper IN $selection.newspapers)
    AND (size($selection.authors) = 0 OR any(name IN a.authors WHERE name IN $selection.authors))
    AND all(id IN $selection.mentioning WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: id}) })
    AND ($selection.within IS NULL OR $selection.first IS NULL OR EXISTS { (a)-[:MENTIONS]->(:Entity)-[:PART_OF*0..31]->(:Entity {id: $selection.within}) })
  // The selection ends here.
  WITH a WHERE a.date IS NOT NULL
  RETURN collect(a) AS selected
}
CALL (selected) {
  UNWIND selected AS a
  WITH a.date.year AS year, a.date.month AS month, sum(CASE $count
    WHEN 'articles' THEN 1
    WHEN 'paragraphs' THEN size(a.paragraphSpans) / 2 + CASE a.title WHEN '' THEN 0 ELSE 1 END
    ELSE size(a.sentenceSpans) / 2 + CASE a.title WHEN '' THEN 0 ELSE 1 END END) AS windows
  RETURN collect([year, month, windows]) AS totals
}
CALL (selected) {
  MATCH (e:Entity)<-[m:MENTIONS]-(a:Article)
  WHERE e.id IN $of + $with AND a IN selected
  WITH e, a.date.year AS year, a.date.month AS month, sum(CASE $count WHEN 'articles' THEN 1 ELSE size(m[$count]) END) AS windows
  RETURN collect([e.id, year, month, windows]) AS alone
}
CALL (selected) {
  MATCH (e:Entity)<-[m:MENTIONS]-(a:Article)-[n:MENTIONS]->(f:Entity)
  WHERE e.id IN $of AND f.id IN $with AND a IN selected
  WITH e, f, a.date.year AS year, a.date.month AS month,
    sum(CASE $count WHEN 'articles' THEN 1 ELSE size([w IN m[$count] WHERE w IN n[$count]]) END) AS windows
  RETURN collect([e.id, f.id, year, month, windows]) AS both
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, entities, totals, alone, both
