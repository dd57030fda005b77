// What documents say entities are.
MATCH (f:EntityForm)-[:DESCRIBES]->(e:Entity)
WHERE $ids IS NULL OR f.id IN $ids
RETURN f.id AS id, e.id AS entity, f.name AS name, f.partOf AS partOf, f.aliases AS aliases
