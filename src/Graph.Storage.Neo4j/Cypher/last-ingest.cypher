// What was taken in last.
MATCH (g:Graph {id: 'graph'})
MATCH (i:Ingest {number: g.ingests})
RETURN i.finished AS finished, i.extractor AS extractor, i.lexicon AS lexicon,
  i.added AS added, i.replaced AS replaced, i.unchanged AS unchanged, i.problems AS problems
