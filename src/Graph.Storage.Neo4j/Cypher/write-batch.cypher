// One batch of documents in, replaced or out: all of it or nothing, in one transaction.
// The first line takes the graph's lock, so writers take turns and cannot lock each other out.
MATCH (g:Graph {id: 'graph'})
SET g.version = g.version
// A batch that was written, but whose answer was lost, comes again: it is known by its token, and there is nothing left to do.
WITH g, $token IN coalesce(g.batches, []) AS written
// Documents that are not as the writer believes. If there are any, nothing is done and they are told.
CALL (g, written) {
  UNWIND CASE WHEN written THEN [] ELSE $expected END AS one
  OPTIONAL MATCH (d:Document {key: one[0]})
  WITH one, coalesce(d.contentHash, '') AS found
  WHERE found <> one[1]
  RETURN collect([one[0], found]) AS stale
}
CALL (g, stale, written) {
  WITH g WHERE size(stale) = 0 AND NOT written
  // What replaced and removed documents said.
  CALL () {
    UNWIND $leaving AS key
    MATCH (:Document {key: key})-[:CONTAINS]->(a:Article)
    CALL (a) {
      MATCH ()-[r:AFFILIATED_WITH]->() WHERE r.article = a.id
      DELETE r
    }
    DETACH DELETE a
  }
  CALL () {
    UNWIND $removed AS key
    MATCH (d:Document {key: key})
    DETACH DELETE d
  }
  // Entities, with a label per kind.
  CALL () {
    UNWIND $entities AS one
    MERGE (e:Entity {id: one.id})
    ON CREATE SET e:$(one.label), e.kind = one.kind
  }
  CALL () {
    UNWIND range(0, size($entities) - 1) AS i
    MATCH (e:Entity {id: $entities[i].id})
    WITH i, e ORDER BY i
    RETURN collect(e) AS es
  }
  CALL (es) {
    UNWIND range(0, size(es) - 1) AS i
    WITH es[i] AS e, $entities[i].counts AS change
    FOREACH (k IN keys(change) | SET e[k] = nullIf(coalesce(e[k], 0) + change[k], 0))
  }
  // Documents and articles.
  CALL (g) {
    UNWIND $documents AS one
    MERGE (d:Document {key: one.key})
    SET d.contentHash = one.contentHash, d.page = one.page, d.forms = one.forms, d.version = g.version + 1
  }
  CALL (es) {
    UNWIND $articles AS one
    MATCH (d:Document {key: one.document})
    CREATE (d)-[:CONTAINS]->(a:Article)
    SET a = one.properties, a.date = date(one.date)
    FOREACH (name IN one.newspaper | MERGE (n:Newspaper {name: name}) MERGE (a)-[:PUBLISHED_IN]->(n))
    WITH es, a, one
    UNWIND one.mentions AS m
    WITH a, es[m[0]] AS e, m
    CREATE (a)-[:MENTIONS {count: m[1], sentences: m[2], paragraphs: m[3], places: m[4]}]->(e)
  }
  CALL () {
    UNWIND $oldNewspapers AS name
    MATCH (n:Newspaper {name: name}) WHERE NOT (n)<-[:PUBLISHED_IN]-()
    DELETE n
  }
  CALL () {
    UNWIND $authored AS one
    MATCH (p:Entity {id: one[0]})
    MATCH (a:Article {id: one[1]})
    CREATE (p)-[:AUTHORED]->(a)
  }
  CALL () {
    UNWIND $spoke AS one
    MATCH (p:Entity {id: one[0]})
    MATCH (a:Article {id: one[1]})
    CREATE (p)-[:SPOKE]->(a)
  }
  CALL () {
    UNWIND $affiliated AS one
    MATCH (p:Entity {id: one[0]})
    MATCH (i:Entity {id: one[1]})
    CREATE (p)-[:AFFILIATED_WITH {article: one[2]}]->(i)
  }
  // Pairs, grouped by the lower entity: its place, and by the other one's place the number of the change. Looking each pair up by itself
  // takes ten times as long as going through what the lower one has, unless that is very much more than is asked for.
  CALL (es) {
    UNWIND $groups AS one
    WITH es, es[one[0]] AS low, one[1] AS others
    WITH es, low, others, [place IN keys(others) | es[toInteger(place)]] AS highs
    CALL (low, others, highs) {
      CALL (low, highs) {
        WITH low, highs WHERE COUNT { (low)-[:CO_MENTIONED]->() } <= 64 * size(highs)
        MATCH (low)-[c:CO_MENTIONED]->(high) WHERE high IN highs
        RETURN c, high
        UNION ALL
        WITH low, highs WHERE COUNT { (low)-[:CO_MENTIONED]->() } > 64 * size(highs)
        UNWIND highs AS high
        MATCH (low)-[c:CO_MENTIONED]->(high)
        RETURN c, high
      }
      WITH c, high, $changes[others[$places[high.id]]] AS change
      FOREACH (k IN keys(change) | SET c[k] = nullIf(coalesce(c[k], 0) + change[k], 0))
      RETURN collect(high) AS found
    }
    UNWIND keys(others) AS place
    WITH low, found, es[toInteger(place)] AS high, $changes[others[place]] AS change
    WHERE NOT high IN found
    CREATE (low)-[c:CO_MENTIONED]->(high)
    SET c = change
  }
  CALL (es) {
    UNWIND $shrunk AS one
    WITH es[one[0]] AS low, es[one[1]] AS high
    MATCH (low)-[c:CO_MENTIONED]->(high) WHERE c.articles IS NULL
    DELETE c
  }
  // What documents say an entity is.
  CALL () {
    UNWIND $names AS one
    MERGE (n:Alias {name: one[0]}) ON CREATE SET n.folded = one[1]
  }
  CALL (es) {
    UNWIND $forms AS one
    WITH one, es[one.entity] AS e
    MERGE (f:EntityForm {id: one.id})
    ON CREATE SET f.name = one.name, f.nameOrder = one.nameOrder, f.partOf = one.partOf, f.partOfOrder = one.partOfOrder, f.aliases = one.aliases
    MERGE (f)-[:DESCRIBES]->(e)
    SET f.documents = coalesce(f.documents, 0) + one.documents
  }
  CALL () {
    UNWIND $forms AS one
    MATCH (f:EntityForm {id: one.id}) WHERE f.documents = 0
    DETACH DELETE f
  }
  // An entity becomes what most documents say it is, where they disagree or what they say is new.
  CALL (es) {
    UNWIND es AS e
    OPTIONAL MATCH (f:EntityForm)-[:DESCRIBES]->(e)
    WITH e, count(f) AS forms, min(f.id) AS form
    WHERE forms > 1 OR e.form IS NULL OR form IS NULL OR e.form <> form
    RETURN collect(e) AS touched
  }
  CALL (touched) {
    UNWIND touched AS e
    CALL (e) {
      MATCH (f:EntityForm)-[:DESCRIBES]->(e)
      WITH f.name AS name, f.nameOrder AS place, sum(f.documents) AS documents
      ORDER BY documents DESC, place LIMIT 1
      RETURN name
    }
    CALL (e) {
      MATCH (f:EntityForm)-[:DESCRIBES]->(e)
      WITH f.partOf AS partOf, f.partOfOrder AS place, sum(f.documents) AS documents
      WHERE partOf IS NOT NULL
      ORDER BY documents DESC, place LIMIT 1
      RETURN collect(partOf) AS parents
    }
    CALL (e) {
      MATCH (f:EntityForm)-[:DESCRIBES]->(e)
      UNWIND f.aliases + [f.name] AS alias
      WITH DISTINCT alias ORDER BY alias
      RETURN collect(alias) AS all
    }
    CALL (e) {
      MATCH (f:EntityForm)-[:DESCRIBES]->(e)
      WITH collect(f.id) AS ids
      RETURN CASE size(ids) WHEN 1 THEN ids[0] END AS form
    }
    SET e.name = name, e.partOf = head(parents), e.aliases = [a IN all WHERE a <> name], e.form = form
  }
  CALL (touched) {
    UNWIND touched AS e
    OPTIONAL MATCH ()-[old:NAMES]->(e)
    DELETE old
  }
  CALL (touched) {
    UNWIND touched AS e
    OPTIONAL MATCH (e)-[old:PART_OF]->()
    DELETE old
  }
  // None lists it any more.
  CALL (touched) {
    UNWIND touched AS e
    WITH e WHERE NOT (e)<-[:DESCRIBES]-()
    DETACH DELETE e
  }
  CALL () {
    UNWIND $entities AS one
    MATCH (e:Entity {id: one.id}) WHERE NOT (e)<-[:NAMES]-()
    UNWIND [e.name] + e.aliases AS name
    MATCH (n:Alias {name: name})
    CREATE (n)-[:NAMES {canonical: name = e.name}]->(e)
  }
  CALL () {
    UNWIND $entities AS one
    MATCH (e:Entity {id: one.id})
    MATCH (p:Entity {id: e.partOf})
    MERGE (e)-[:PART_OF]->(p)
  }
  CALL () {
    UNWIND $entities AS one
    MATCH (e:Entity {id: one.id})
    MATCH (c:Entity {partOf: e.id})
    MERGE (c)-[:PART_OF]->(e)
  }
  CALL () {
    UNWIND $names AS one
    MATCH (n:Alias {name: one[0]}) WHERE NOT (n)-[:NAMES]->()
    DELETE n
  }
  // The graph's own counts, and the moment it stands at.
  FOREACH (k IN keys($totals) | SET g[k] = nullIf(coalesce(g[k], 0) + $totals[k], 0))
  SET g.version = g.version + 1,
    g.batches = ([$token] + coalesce(g.batches, []))[..64],
    g.fingerprintHigh = (g.fingerprintHigh + $fingerprintHigh + (g.fingerprintLow + $fingerprintLow) / 4294967296) % 4294967296,
    g.fingerprintLow = (g.fingerprintLow + $fingerprintLow) % 4294967296
  RETURN count(*) AS done
}
RETURN stale, g.version AS version
