/**
 * Runs the same documents, with the same variables and the same resolvers, in graphql-js and in our engine, and compares every response: data
 * with the order of its keys, errors with messages, locations, paths and order. Half of the documents run with resolvers that answer
 * later; there graphql-js promises no order of errors, so what is compared is which places became null.
 * Usage: node execution.js [--count N] [--seed N] [--show N]. Ends with 1 on any difference, or when fewer than 2,000 answered with data.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema, execute, Kind, parse, subscribe, validate, version } from 'graphql';
import { hasKnownDifference, isAboutOneOf, withoutAdvice } from './differences.js';
import { DocumentWriter } from './documents.js';
import { ask } from './host.js';
import { mutateTree, Vocabulary } from './mutations.js';
import { Random } from './random.js';
import { variablesFor } from './variables.js';
import { settle } from './world.js';

const LEAST_WITH_DATA = 2000;
const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '7000' }, seed: { type: 'string', default: '20250902' }, show: { type: 'string', default: '5' } },
});
const sdl = `${readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')}
extend type Root { anything(of: Anything, at: Moment = "now"): Anything moment(at: Moment): Moment! anythings: [Anything!] matrix: [[Int!]!] strict: [[Int!]!]! }
`;
const [atOnce, later] = [false, true].map((isLater) => {
  const schema = buildSchema(sdl);
  settle(schema, isLater);
  return schema;
});
const random = new Random(Number(options.seed));
const writer = new DocumentWriter(atOnce, random, { conditions: true });
const vocabulary = new Vocabulary(atOnce);
const questions = [{ kind: 'schema', text: sdl }];
while (questions.length <= Number(options.count)) questions.push(question());
const answers = await ask(questions);
const tally = { 'with data': 0, 'with data and errors': 0, refused: 0, excused: 0, events: 0 };
let differences = 0;
// graphql-js leaves siblings of a field that failed running, and what these throw to nobody.
process.on('unhandledRejection', () => {});
for (let i = 1; i < questions.length; i++) await judge(questions[i], answers[i]);

console.log(`graphql ${version}, seed ${options.seed}`);
console.table(tally);
console.log(differences === 0 ? `${questions.length - 1} operations, the same responses.` : `${differences} of ${questions.length - 1} operations answered differently.`);
if (tally['with data'] < LEAST_WITH_DATA) console.log(`Only ${tally['with data']} answered with data; ${LEAST_WITH_DATA} are needed.`);
process.exitCode = differences === 0 && tally['with data'] >= LEAST_WITH_DATA ? 0 : 1;

function question() {
  let text = writer.document();
  if (random.chance(0.05)) text = parsable(mutateTree(text, vocabulary, random)) ?? text;
  const operations = parse(text).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = random.pick(operations);
  const operationName = random.chance(0.95) ? operation.name?.value : random.pick([undefined, 'Missing']);
  return { kind: random.chance(0.5) ? 'execute' : 'executeLater', text, operationName, variables: variablesFor(atOnce, operation, random) };
}

function parsable(text) {
  try {
    parse(text);
    return text;
  } catch {
    return undefined;
  }
}

async function judge(question, answer) {
  const schema = question.kind === 'execute' ? atOnce : later;
  const ours = answer.responses ?? [{ errors: answer.errors }];
  if (hasKnownDifference({ kind: 'validate', text: question.text }, { errors: [] }) || ours[0]?.errors?.some(isAboutOneOf)) {
    tally.excused++;
    return;
  }
  const theirs = await respond(schema, question);
  if (theirs.length > 1) tally.events++;
  if (theirs[0]?.data) tally['with data']++;
  if (theirs[0]?.data && theirs[0].errors) tally['with data and errors']++;
  if (!('data' in (theirs[0] ?? {}))) tally.refused++;
  const show = question.kind === 'execute' || !('data' in (theirs[0] ?? {})) ? exact : loose;
  const [left, right] = [theirs, ours].map((responses) => JSON.stringify(responses.map(show), null, 1));
  if (left === right) return;
  if (differences++ < Number(options.show)) console.log(`--- ${question.kind} ${question.operationName ?? ''}\n${question.text}\n${JSON.stringify(question.variables)}\n--- graphql-js\n${left}\n--- ours\n${right}\n`);
}

async function respond(schema, { text, operationName, variables }) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return [{ errors: [error] }];
  }
  const invalid = validate(schema, document);
  if (invalid.length > 0) return [{ errors: invalid }];
  const args = { schema, document, operationName, variableValues: variables, contextValue: { changes: 0 } };
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName ? operations.find((one) => one.name?.value === operationName) : operations.length === 1 ? operations[0] : undefined;
  const result = operation?.operation === 'subscription' ? await subscribe(args) : await execute(args);
  if (!result[Symbol.asyncIterator]) return [result];
  const events = [];
  for await (const event of result) events.push(event);
  return events;
}

/** Everything a response says. */
function exact({ data, errors }) {
  return { data, errors: errors?.map(({ message, locations, path }) => ({ message: withoutAdvice(message.toWellFormed()), locations, path })) };
}

/** The data, and which of its nulls an error explains. */
function loose({ data, errors }) {
  const places = new Set((errors ?? []).map(({ path }) => {
    let at = data;
    const steps = [];
    for (const step of path ?? []) {
      if (at === null || at === undefined) break;
      steps.push(step);
      at = at[step];
    }
    return steps.join('.');
  }));
  return { data, nulls: [...places].sort() };
}
