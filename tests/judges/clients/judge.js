// Starts the service on the seed pages and uses it as front-end teams do: Apollo Client, urql, Relay's compiler and runtime, graphql-codegen.
// Ends with 1 when any of them finds fault.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import relay from 'relay-runtime';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..');
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const url = `${base}/graphql`;
const operations = readFileSync(join(here, 'operations.graphql'), 'utf8');
const variables = { left: '株洲', right: '贵州', first: 3 };
const project = join(root, 'src/Graph.Api');
if (spawnSync('dotnet', ['build', project, '-v', 'q', '--nologo'], { stdio: ['ignore', 'ignore', 'inherit'] }).status) process.exit(1);
const host = spawn('dotnet', ['run', '--no-build', '--project', project, '--', 'serve', join(root, 'seeds'), '--store', 'memory', '--urls', base], { stdio: ['ignore', 'ignore', 'inherit'], detached: true });
const work = mkdtempSync(join(tmpdir(), 'judge-clients-'));
let faults = 0;

try {
  await untilReady();
  await judge('Apollo Client', apollo);
  await judge('urql', urql);
  await judge('relay-compiler and relay-runtime', relayed);
  await judge('graphql-codegen and tsc', generated);
} finally {
  process.kill(-host.pid);
  rmSync(work, { recursive: true, force: true });
}
process.exit(faults ? 1 : 0);

/** Queries, pages on, finds the entity in the normalised cache, and reads an error with its place. */
async function apollo() {
  const sent = [];
  const count = new ApolloLink((operation, forward) => (sent.push(operation.operationName), forward(operation)));
  const client = new ApolloClient({
    link: ApolloLink.from([count, new HttpLink({ uri: url })]),
    cache: new InMemoryCache({ typePolicies: { Query: { fields: { links: relayStylePagination(['between']) } } } }),
  });
  const query = gql(operations);
  const watched = client.watchQuery({ query, variables });
  const first = (await client.query({ query, variables })).data.links;
  holds(first.totalCount > 10 && first.edges.length === 3 && first.pageInfo.hasNextPage, 'first page');
  await watched.fetchMore({ variables: { ...variables, after: first.pageInfo.endCursor } });
  const both = client.readQuery({ query, variables }).links.edges.map((edge) => edge.node.entity.id);
  holds(both.length === 6 && new Set(both).size === 6, 'two pages of different links');
  const top = first.edges[0].node.entity;
  const cached = client.readFragment({ id: client.cache.identify({ __typename: 'Entity', id: top.id }), fragment: gql`fragment F on Entity { name kind }` });
  holds(cached?.name === top.name, 'the entity in the cache by its id');
  const before = sent.length;
  await client.query({ query, variables });
  holds(sent.length === before, 'the same question answered from the cache');
  const refused = await client.query({ query: gql`{ entity(name: "没有这个名字") { nothing } }`, errorPolicy: 'all' }).catch((error) => ({ error }));

  holds(CombinedGraphQLErrors.is(refused.error) && refused.error.errors[0].locations?.[0].line === 3, 'an error with its place');
  client.stop();
  return `${first.totalCount} links`;
}

/** Queries by POST and by GET, and reads an unknown name's error with its code. */
async function urql() {
  const client = createClient({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });
  const { data, error } = await client.query(operations, variables).toPromise();
  if (error) throw error;
  const got = createClient({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: 'force' });
  const { data: again, error: failed } = await got.query(operations, variables).toPromise();
  if (failed) throw failed;
  holds(JSON.stringify(data) === JSON.stringify(again), 'the same by GET and by POST');
  const unknown = await client.query(operations, { ...variables, left: '没有这个地方' }).toPromise();
  holds(unknown.error?.graphQLErrors[0].path?.[0] === 'links', 'an unknown name is an error at its field');
  return `${data.links.edges.length} of ${data.links.totalCount}`;
}

/** Compiles a query, a connection and a refetchable fragment against the served schema, then runs them and looks into the store. */
async function relayed() {
  const folder = join(work, 'relay');
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'schema.graphql'), await (await fetch(`${base}/schema.graphql`)).text());
  cpSync(join(here, 'relay'), join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false }));
  run(join(here, 'node_modules/.bin/relay-compiler'), ['relay.config.json'], folder);
  const { default: query } = await import(pathToFileURL(join(folder, 'src/__generated__/StrategiesQuery.graphql.js')));
  const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getRequest } = relay;
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async (request, variables) => (await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' }, body: JSON.stringify({ query: request.text, variables }) })).json())),
  });
  const data = await fetchQuery(environment, query, { left: '株洲', right: '贵州' }).toPromise();
  const edges = data.links.edges;
  holds(edges.length === 5 && edges.every((edge) => edge.node.entity.name), 'five links through the runtime');
  environment.retain(createOperationDescriptor(getRequest(query), { left: '株洲', right: '贵州' }));
  const { default: refetch } = await import(pathToFileURL(join(folder, 'src/__generated__/EntityRefetchQuery.graphql.js')));
  const again = await fetchQuery(environment, refetch, { id: edges[0].node.entity.id }).toPromise();
  holds(again.node, 'the entity fetched again by its global id');
  return `${edges.length} links`;
}

/** Generates TypeScript from the running service and compiles a program that uses it. */
async function generated() {
  const folder = join(work, 'codegen');
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'operations.graphql'), join(folder, 'operations.graphql'));
  cpSync(join(here, 'codegen', 'use.ts'), join(folder, 'use.ts'));
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'codegen.json'), JSON.stringify({
    schema: url,
    documents: 'operations.graphql',
    generates: { 'generated.ts': { plugins: ['typescript', 'typescript-operations', 'typed-document-node'], config: { strictScalars: true, scalars: { Date: 'string', DateTime: 'string' } } } },
  }));
  run(join(here, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.json', '--silent'], folder);
  run(join(here, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'es2022', 'use.ts'], folder);
  return `${readFileSync(join(folder, 'generated.ts'), 'utf8').length} characters`;
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.split('/').pop()} ended with ${status}\n${stdout}${stderr}`);
}

function holds(condition, what) {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

async function judge(name, work) {
  try {
    console.log(`ok    ${name}: ${await work()}`);
  } catch (error) {
    faults++;
    console.log(`FAULT ${name}: ${error.message ?? error}`);
  }
}

async function untilReady() {
  for (let i = 0; i < 300; i++) {
    if ((await fetch(`${base}/health/ready`).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the service does not answer');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
