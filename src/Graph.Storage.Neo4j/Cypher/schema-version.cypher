// Which schema the server holds, no row on a server that holds none. Reading it asks for nothing that a new server does not know.
MATCH (g:Graph) WHERE g.id = 'graph' RETURN g.schema AS schema
