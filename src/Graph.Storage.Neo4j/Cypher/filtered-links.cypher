// What is mentioned with each of several entities in a selection of articles, with the counts of every leg; with $missing, with all but the first.
// $count names the window: articles, paragraphs or sentences.
// A leg: whom it is with, its windows, and, with $near, the sentences and paragraphs that name both.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (e:Entity) WHERE e.id IN $named
  RETURN count(e) AS named
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
  RETURN collect(a) AS selected
}
CALL (selected) {
  UNWIND selected AS a
  RETURN sum(CASE $count
    WHEN 'articles' THEN 1
    WHEN 'paragraphs' THEN size(a.paragraphSpans) / 2 + CASE a.title WHEN '' THEN 0 ELSE 1 END
    ELSE size(a.sentenceSpans) / 2 + CASE a.title WHEN '' THEN 0 ELSE 1 END END) AS total
}
CALL (selected) {
  MATCH (x:Entity) WHERE x.id IN $between
  CALL (x, selected) {
    OPTIONAL MATCH (x)<-[m:MENTIONS]-(a:Article) WHERE a IN selected
    RETURN sum(CASE WHEN a IS NULL THEN 0 WHEN $count = 'articles' THEN 1 ELSE size(m[$count]) END) AS windows
  }
  RETURN collect([x {.id, .name, .aliases, .partOf}, windows]) AS asked
}
CALL (selected) {
  MATCH (x:Entity)<-[m:MENTIONS]-(a:Article)-[n:MENTIONS]->(e:Entity)
  WHERE x.id IN $between AND a IN selected AND e.kind IN $kinds AND NOT e.id IN $between
  WITH e, x, sum(CASE $count WHEN 'articles' THEN 1 ELSE size([w IN m[$count] WHERE w IN n[$count]]) END) AS windows,
    sum(CASE WHEN $near THEN size([w IN m.sentences WHERE w IN n.sentences]) END) AS sentences,
    sum(CASE WHEN $near THEN size([w IN m.paragraphs WHERE w IN n.paragraphs]) END) AS paragraphs
  WHERE windows > 0
  WITH e, collect([x.id, windows, sentences, paragraphs]) AS legs
  WHERE CASE WHEN $missing
    THEN size(legs) = size($between) - 1 AND none(leg IN legs WHERE leg[0] = $between[0])
    ELSE size(legs) = size($between) END
  CALL (e, selected) {
    MATCH (e)<-[m:MENTIONS]-(a:Article) WHERE a IN selected
    RETURN sum(CASE $count WHEN 'articles' THEN 1 ELSE size(m[$count]) END) AS windows
  }
  RETURN collect([e {.id, .name, .aliases, .partOf}, windows, legs]) AS found
}
CALL (selected) {
  MATCH (x:Entity)<-[m:MENTIONS]-(a:Article)
  WHERE x.id IN $between AND a IN selected
  WITH a, collect(CASE $count WHEN 'articles' THEN [0] ELSE m[$count] END) AS mentioned
  WHERE size(mentioned) = size($between)
  WITH a, reduce(all = head(mentioned), one IN tail(mentioned) | [w IN all WHERE w IN one]) AS windows
  WHERE size(windows) > 0
  MATCH (a)-[m:MENTIONS]->(e:Entity)
  WHERE e.kind IN $kinds
  WITH e.id AS id, sum(CASE $count WHEN 'articles' THEN 1 ELSE size([w IN m[$count] WHERE w IN windows]) END) AS windows
  RETURN collect([id, windows]) AS joint
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, named, total, asked, found, joint
