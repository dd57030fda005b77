// The moment the graph stands at: every write moves the version, the fingerprint follows from the documents alone.
MATCH (g:Graph {id: 'graph'})
RETURN g.version AS version, g.fingerprintHigh AS high, g.fingerprintLow AS low
