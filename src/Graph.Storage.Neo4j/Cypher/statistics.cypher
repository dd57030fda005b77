// How much of everything there is.
MATCH (g:Graph {id: 'graph'})
CALL (g) {
  MATCH (e:Entity) WHERE e.mentions > 0
  WITH e.kind AS kind, count(e) AS entities, sum(e.mentions) AS mentions
  RETURN collect([kind, entities, mentions]) AS kinds
}
CALL (g) { MATCH ()-[c:CO_MENTIONED]->() RETURN count(c) AS coMentions }
CALL (g) { MATCH (n:Newspaper) RETURN count(n) AS newspapers }
CALL (g) { MATCH (a:Article) WHERE a.date IS NOT NULL RETURN toString(min(a.date)) AS first, toString(max(a.date)) AS last }
MATCH (after:Graph {id: 'graph'})
RETURN g.version AS version, after.version AS after, g {.documents, .articles, .bodySentences, .mentions, .ambiguousMentions, .unresolvedMentions, .undatedArticles} AS counts,
  kinds, coMentions, newspapers, first, last
