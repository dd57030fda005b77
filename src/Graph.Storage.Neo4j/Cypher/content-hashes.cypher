// The content hashes of those documents that are there.
MATCH (d:Document)
WHERE d.key IN $keys
RETURN d.key AS key, d.contentHash AS contentHash
