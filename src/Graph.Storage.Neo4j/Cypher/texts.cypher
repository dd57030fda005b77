// The texts of some articles, and which content of their documents they are from.
MATCH (a:Article) WHERE a.id IN $ids
MATCH (d:Document {key: a.document})
RETURN a.id AS id, a.title AS title, a.body AS body, d.contentHash AS contentHash
