// The articles that mention each of some entities, with the places of those alone.
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
  RETURN collect([
    a {.id, .document, .ordinal, .page, .title, .body, .byline, .column, .newspaper, .homeRegion, .authors, .affiliations, .speaker,
       .speakerAffiliation, .paragraphSpans, .sentenceSpans, .offsets, .recognizers, .ambiguous, .unresolved, .relations, date: toString(a.date)},
    mentions]) AS articles
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, entities, articles
