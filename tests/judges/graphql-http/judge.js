// Starts the test host and lets others judge it. Ends with 1 when any of them finds fault.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditServer } from 'graphql-http';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { createClient as createSocketClient } from 'graphql-ws';
import { createClient as createEventClient } from 'graphql-sse';
import WebSocket from 'ws';
import { judgeAttacks } from './attacks.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const given = process.argv[2];
const port = await freePort();
const base = given ? new URL(given).origin : `http://127.0.0.1:${port}`;
const url = given ?? `${base}/graphql`;
const project = join(root, 'tests/Graph.GraphQL.TestHost');
if (!given && spawnSync('dotnet', ['build', project, '-v', 'q', '--nologo'], { stdio: 'inherit' }).status) process.exit(1);
const host = given ? null : spawn('dotnet', ['run', '--no-build', '--project', project, '--', '--urls', base], { stdio: 'inherit', detached: true });
let faults = 0;

try {
  await untilReady();
  await judge('graphql-http: 61 audits', audits);
  await judge('introspection read by graphql-js', introspection);
  await judge('schema.graphql read by graphql-js', sdl);
  if (!given) {
    await judge('graphql-ws', sockets);
    await judge('graphql-sse', events);
    await judge('attacks', () => judgeAttacks(url));
  }
} finally {
  if (host) process.kill(-host.pid);
}
process.exit(faults ? 1 : 0);

async function audits() {
  const results = await auditServer({ url, fetchFn: fetch });
  const failed = results.filter((result) => result.status !== 'ok');
  for (const result of failed) console.log(`  ${result.status} ${result.id} ${result.name}: ${result.reason}`);
  if (failed.length || results.length < 61) throw new Error(`${results.length - failed.length} of ${results.length}`);
  return `${results.length} of ${results.length}`;
}

async function introspection() {
  const flags = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };
  const { data, errors } = await post(getIntrospectionQuery(flags));
  if (errors) throw new Error(JSON.stringify(errors));
  const found = validateSchema(buildClientSchema(data));
  if (found.length) throw new Error(found.join('; '));
  return `${data.__schema.types.length} types`;
}

async function sdl() {
  const text = await (await fetch(`${base}/schema.graphql`)).text();
  const { data } = await post(getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }));
  const sorted = (schema) => printSchema(lexicographicSortSchema(schema));
  if (sorted(buildSchema(text)) !== sorted(buildClientSchema(data))) throw new Error('SDL and introspection describe different schemas');
  return `${text.length} characters`;
}

async function sockets() {
  const client = createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const numbers = [];
  for await (const result of client.iterate({ query: 'subscription { count(to: 3) }' })) numbers.push(result.data.count);
  equal(numbers, [1, 2, 3]);
  const once = [];
  for await (const result of client.iterate({ query: '{ hello }' })) once.push(result.data.hello);
  equal(once, ['Hello, world!']);
  let refused;
  try {
    for await (const _ of client.iterate({ query: '{ nothing }' }));
  } catch (errors) {
    refused = errors[0].message;
  }
  equal(refused, 'Cannot query field "nothing" on type "Query".');
  // Completing an endless subscription early leaves the connection usable.
  for await (const result of client.iterate({ query: 'subscription { count(to: 1000000) }' })) if (result.data.count === 2) break;
  await client.dispose();
  for (const [protocol, messages, code] of [
    ['graphql-ws', [], 4406],
    ['graphql-transport-ws', ['{'], 4400],
    ['graphql-transport-ws', ['{"type":"subscribe","id":"1","payload":{"query":"{ hello }"}}'], 4401],
    ['graphql-transport-ws', ['{"type":"connection_init"}', '{"type":"connection_init"}'], 4429],
    ['graphql-transport-ws', ['{"type":"connection_init"}', ...Array(2).fill('{"type":"subscribe","id":"1","payload":{"query":"subscription { count(to: 100000) }"}}')], 4409],
    ['graphql-transport-ws', [], 4408],
    ['graphql-transport-ws', ['"' + 'x'.repeat(70000) + '"'], 1009],
  ]) equal(await closeCode(protocol, messages), code);
  return 'queries, subscriptions, errors, close codes';
}

function closeCode(protocol, messages) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace('http', 'ws'), protocol);
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', resolve);
    socket.on('error', (error) => (error.message.includes('subprotocol') ? resolve(4406) : reject(error)));
  });
}

async function events() {
  const client = createEventClient({ url });
  const numbers = [];
  for await (const result of client.iterate({ query: 'subscription { count(to: 3) }' })) numbers.push(result.data.count);
  equal(numbers, [1, 2, 3]);
  const once = [];
  for await (const result of client.iterate({ query: '{ hello }' })) once.push(result.data.hello);
  equal(once, ['Hello, world!']);
  client.dispose();
  return 'queries and subscriptions';
}

async function judge(name, check) {
  try {
    console.log(`ok    ${name}: ${await check()}`);
  } catch (fault) {
    faults++;
    console.log(`FAULT ${name}: ${fault.message ?? JSON.stringify(fault)}`);
  }
}

async function post(query) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return response.json();
}

function equal(actual, expected) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

async function untilReady() {
  for (let i = 0; i < 600; i++) {
    try {
      await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('the server did not start');
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
