// Entities by their names, and articles by their texts, that hold every word; words and texts evened out alike. $phrases narrows the articles by the
// full-text index; without it all texts are gone through. Where more than $most may hold the words, none is, and `more` says so.
MATCH (g:Graph {id: 'graph'})
WITH g, g.version AS version
CALL (g) {
  MATCH (n:Alias)
  WHERE all(word IN $words WHERE n.folded CONTAINS word)
  MATCH (n)-[:NAMES]->(e:Entity)
  WHERE e.kind IN $kinds
  WITH DISTINCT e
  RETURN collect(e {.id, .name, .aliases, .partOf, .mentions, .articles}) AS entities
}
CALL (g) {
  CALL (g) {
    WITH g WHERE $text AND $phrases IS NOT NULL
    CALL db.index.fulltext.queryNodes('article_text', $phrases) YIELD node
    RETURN node AS a
    UNION ALL
    WITH g WHERE $text AND $phrases IS NULL
    MATCH (a:Article)
    RETURN a
  }
  WITH a LIMIT $most + 1
  RETURN collect(a) AS candidates
}
CALL (candidates) {
  WITH candidates WHERE size(candidates) <= $most
  UNWIND candidates AS a
  WITH a, a.folded AS text
  WHERE all(word IN $words WHERE text CONTAINS word)
  WITH a, text, substring(text, 0, size(a.title)) AS title
  RETURN collect([
    a.id, a.document, a.ordinal, all(word IN $words WHERE title CONTAINS word),
    reduce(n = 0, word IN $words | n + size(split(text, word)) - 1)]) AS articles
}
MATCH (after:Graph {id: 'graph'})
RETURN version, after.version AS after, size(candidates) > $most AS more, entities, articles
