// The articles that mention each of some entities, with the places of those alone and without their texts: which of them an answer shows, and so
// whose text is needed, is decided by the places of all.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (e:Entity) WHERE e.id IN $of
  RETURN collect(e {.id, .name, .aliases, .partOf}) AS entities
}
CALL (g) {
  MATCH (rarest:Entity) WHERE rarest.id IN $of
  WITH rarest ORDER BY coalesce(rarest.articles, 0) LIMIT 1
  MATCH (rarest)<-[:MENTIONS]-(a:Article)
  WHERE all(id IN $of WHERE EXISTS { (a)-[:MENTIONS]->(:Entity {id: id}) })
  CALL (a) {
    MATCH (a)-[m:MENTIONS]->(e:Entity) WHERE e.id IN $of
    RETURN collect([e.id, m.places]) AS mentions
  }
  MATCH (d:Document)-[:CONTAINS]->(a)
  RETURN collect([
    a {.id, .document, .ordinal, .newspaper, .homeRegion, .authors, .paragraphSpans, .sentenceSpans, .relations,
       date: toString(a.date), titled: a.title <> '', undecided: 0, unresolved: 0, contentHash: d.contentHash},
    mentions]) AS articles
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, entities, articles
