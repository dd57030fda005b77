// Articles of the first version of the schema, whose texts are not evened out yet.
MATCH (a:Article) WHERE a.folded IS NULL
RETURN a.id AS id, a.title AS title, a.body AS body LIMIT $limit
