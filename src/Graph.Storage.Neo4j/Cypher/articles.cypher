// Articles by their ids, with all that was found in them.
MATCH (g:Graph {id: 'graph'})
CALL (g) {
  MATCH (a:Article) WHERE a.id IN $ids
  CALL (a) {
    OPTIONAL MATCH (a)-[m:MENTIONS]->(e:Entity)
    RETURN collect([e.id, m.places]) AS mentions
  }
  MATCH (d:Document {key: a.document})
  RETURN collect([
    a {contentHash: d.contentHash, .id, .document, .ordinal, .page, .title, .body, .byline, .column, .newspaper, .homeRegion, .authors, .affiliations, .speaker,
       .speakerAffiliation, .paragraphSpans, .sentenceSpans, .offsets, .recognizers, .ambiguous, .unresolved, .relations, date: toString(a.date)},
    mentions]) AS found
}
RETURN g.version AS version, found
