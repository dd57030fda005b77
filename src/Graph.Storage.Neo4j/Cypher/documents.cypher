// Whole documents: those with certain keys, or the next so many behind a key.
MATCH (g:Graph {id: 'graph'})
WITH g.version AS version
MATCH (d:Document)
WHERE ($keys IS NULL OR d.key IN $keys) AND d.key > $after
WITH version, d ORDER BY d.key LIMIT $limit
CALL (d) {
  OPTIONAL MATCH (d)-[:CONTAINS]->(a:Article)
  CALL (a) {
    OPTIONAL MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN collect([e.id, m.places]) AS mentions
  }
  WITH a, mentions WHERE a IS NOT NULL
  RETURN collect([
    a {.id, .ordinal, .page, .title, .body, .byline, .column, .newspaper, .homeRegion, .authors, .affiliations, .speaker, .speakerAffiliation,
       .paragraphSpans, .sentenceSpans, .offsets, .recognizers, .ambiguous, .unresolved, .relations, date: toString(a.date)},
    mentions]) AS articles
}
RETURN version, d.key AS key, d.contentHash AS contentHash, d.page AS page, d.forms AS forms, articles
