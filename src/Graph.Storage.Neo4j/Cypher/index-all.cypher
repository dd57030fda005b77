// What the index keeps of all documents: everything but the texts, by key and a part at a time.
MATCH (g:Graph {id: 'graph'})
WITH g.version AS version
MATCH (d:Document)
WHERE d.key > $after
WITH version, d ORDER BY d.key LIMIT $limit
CALL (d) {
  OPTIONAL MATCH (d)-[:CONTAINS]->(a:Article)
  CALL (a) {
    OPTIONAL MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN collect([e.id, m.places]) AS mentions
  }
  WITH a, mentions WHERE a IS NOT NULL
  RETURN collect([
    a {.id, .ordinal, .newspaper, .homeRegion, .authors, .paragraphSpans, .sentenceSpans, .relations,
       date: toString(a.date), titled: a.title <> '', undecided: size(a.ambiguous), unresolved: size(a.unresolved)},
    mentions]) AS articles
}
RETURN version, d.key AS key, d.contentHash AS contentHash, d.page AS page, d.forms AS forms, articles
