// Evened-out texts of some articles.
UNWIND $articles AS one
MATCH (a:Article {id: one[0]})
SET a.folded = one[1]
