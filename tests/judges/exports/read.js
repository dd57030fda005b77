// Opens every export in a folder with the JavaScript library its format is made for, and prints what it found as JSON:
// { "gexf": { "nodes": [id...], "edges": [[id, id, weight]...] }, ... }. A file that cannot be opened is a string that says why.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import cytoscape from 'cytoscape';
import { strFromU8, unzipSync } from 'fflate';
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import Papa from 'papaparse';

const folder = process.argv[2];
const table = (text) => {
  const { data, errors } = Papa.parse(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(errors[0].message);
  return data;
};

const ofGraphology = (graph) => ({
  nodes: graph.nodes(),
  edges: graph.mapEdges((edge, attributes, source, target) => [source, target, Number(attributes.weight)]),
});

const readers = {
  // graphology keeps only the last declaration of a class; GEXF has one for what stays and one for what changes over time.
  'gexf': (bytes) => ofGraphology(gexf.parse(Graph, strFromU8(bytes), { allowUndeclaredAttributes: true })),

  'graphml': (bytes) => ofGraphology(graphml.parse(Graph, strFromU8(bytes))),

  'vosviewer': (bytes) => {
    const file = JSON.parse(strFromU8(bytes));
    const schema = JSON.parse(readFileSync(new URL('vosviewer.schema.json', import.meta.url)));
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    if (!validate(file)) throw new Error(JSON.stringify(validate.errors));
    return {
      nodes: file.network.items.map((item) => item.id),
      edges: file.network.links.map((link) => [link.source_id, link.target_id, link.strength]),
    };
  },

  'cytoscape': (bytes) => {
    const graph = cytoscape({ headless: true, ...JSON.parse(strFromU8(bytes)) });
    return {
      nodes: graph.nodes().map((node) => node.id()),
      edges: graph.edges().map((edge) => [edge.source().id(), edge.target().id(), edge.data('weight')]),
    };
  },

  'csv': (bytes) => {
    const files = unzipSync(bytes);
    const [nodes, edges, articles, occurrences] = ['nodes', 'edges', 'articles', 'occurrences'].map((name) => table(strFromU8(files[`${name}.csv`])));
    return {
      nodes: nodes.map((row) => row.Id),
      edges: edges.map((row) => [row.Source, row.Target, Number(row.Weight)]),
      articles: articles.length,
      occurrences: occurrences.reduce((sum, row) => sum + Number(row.Count), 0),
    };
  },

  'csv-matrix': (bytes) => {
    const rows = table(strFromU8(bytes));
    const [, ...labels] = Object.keys(rows[0]);
    return {
      nodes: labels,
      edges: [],
      articles: rows.length,
      occurrences: rows.reduce((sum, row) => labels.reduce((inRow, label) => inRow + Number(row[label]), sum), 0),
    };
  },

  'cypher': async (bytes) => {
    const { lintCypherQuery } = await import('@neo4j-cypher/language-support');
    const faults = lintCypherQuery(strFromU8(bytes), {}).diagnostics.filter((diagnostic) => diagnostic.severity === 1);
    if (faults.length > 0) throw new Error(faults[0].message);
    return { nodes: [], edges: [] };
  },

  'json-ld': async (bytes) => {
    const quads = await jsonld.toRDF(JSON.parse(strFromU8(bytes)));
    const skos = 'http://www.w3.org/2004/02/skos/core#';
    const own = 'urn:policy-theme-graph:term:';
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const entity = (iri) => iri.replace('urn:policy-theme-graph:', '').replace(/:(.*)/s, (_, key) => `:${decodeURIComponent(key)}`);
    const subjects = new Map();
    for (const { subject, predicate, object } of quads) {
      if (!subjects.has(subject.value)) subjects.set(subject.value, { types: [] });
      const values = subjects.get(subject.value);
      if (predicate.value === type) values.types.push(object.value);
      else values[predicate.value] = object.value;
    }

    const of = (kind) => [...subjects].filter(([, values]) => values.types.includes(kind));
    return {
      nodes: of(`${skos}Concept`).map(([iri]) => entity(iri)),
      edges: of(`${own}CoMention`).map(([, tie]) => [entity(tie[`${own}source`]), entity(tie[`${own}target`]), Number(tie[`${own}both`])]),
      articles: of('https://schema.org/Article').length,
    };
  },
};

const found = {};
for (const [format, read] of Object.entries(readers)) {
  const path = join(folder, format);
  if (!existsSync(path)) continue;
  try {
    found[format] = await read(new Uint8Array(readFileSync(path)));
  } catch (error) {
    found[format] = String(error);
  }
}

process.stdout.write(JSON.stringify(found));
