// That something was taken in. The graph's lock makes the numbers follow each other; a note sent again is found and keeps its number.
MATCH (g:Graph {id: 'graph'})
SET g.ingests = coalesce(g.ingests, 0)
WITH g
MERGE (i:Ingest {finished: $finished, extractor: $extractor, lexicon: $lexicon, added: $added, replaced: $replaced, unchanged: $unchanged, problems: $problems})
ON CREATE SET g.ingests = g.ingests + 1
SET i.number = coalesce(i.number, g.ingests)
