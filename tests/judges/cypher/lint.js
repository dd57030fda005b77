// Lints the statements under src/Graph.Storage.Neo4j/Cypher and the queries of docs/cypher.md. Any finding fails, warnings too.
const fs = require('node:fs');
const path = require('node:path');
const { lintCypherQuery, isNotParamError } = require('@neo4j-cypher/language-support');

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'src/Graph.Storage.Neo4j/Cypher');

const statements = fs.readdirSync(folder).sort().flatMap(name => {
  const text = fs.readFileSync(path.join(folder, name), 'utf8');
  // A migration holds several; nothing else does.
  const parts = name.startsWith('migration-') ? text.split(';') : [text];
  return parts.map(part => [name, part]);
});
const guide = fs.readFileSync(path.join(root, 'docs/cypher.md'), 'utf8');
for (const [, query] of guide.matchAll(/```cypher\n(.*?)```/gs)) statements.push(['docs/cypher.md', query]);

let findings = 0;
for (const [name, statement] of statements) {
  const answer = lintCypherQuery(statement, {});
  // Which parameters there are only the program knows.
  for (const found of (Array.isArray(answer) ? answer : answer.diagnostics).filter(isNotParamError)) {
    findings++;
    console.log(`${name}: ${found.message} in\n${statement.trim()}\n`);
  }
}
console.log(`${statements.length} Cypher statements, ${findings} findings`);
process.exit(statements.length > 20 && findings === 0 ? 0 : 1);
