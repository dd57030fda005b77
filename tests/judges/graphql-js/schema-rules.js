/**
 * Builds the same schemas, most of them broken, in graphql-js and in our engine, and compares what each says is wrong with them (specification,
 * chapter 3, "Type Validation"). A schema both find valid is printed by ours, read by graphql-js and must be the same schema.
 * Usage: node schema-rules.js [--count N] [--seed N] [--show N]. Ends with 1 on any difference.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSchema, lexicographicSortSchema, parse, print, printSchema, validateSchema, version } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { ask } from './host.js';
import { Random } from './random.js';
import { breakSchema } from './schemas.js';

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '20250903' }, show: { type: 'string', default: '5' } },
});
const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const service = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
const random = new Random(Number(options.seed));
const questions = [sdl, service].map((text) => ({ kind: 'schemaRules', text }));
while (questions.length < Number(options.count)) questions.push({ kind: 'schemaRules', text: breakSchema(random.chance(0.2) ? sdl : '', random) });
const answers = await ask(questions);
const tally = { valid: 0, 'refused as a document': 0, 'refused as a schema': 0 };
const kinds = new Set();
let differences = 0;
questions.forEach((question, i) => compare(question.text, answers[i]));
console.log(`graphql ${version}, seed ${options.seed}`);
console.table(tally);
console.log(`${questions.length} schemas, ${kinds.size} kinds of fault, ${differences === 0 ? 'the same verdicts' : `${differences} judged differently`}.`);
process.exitCode = differences === 0 && tally.valid > 0 && tally['refused as a schema'] > 0 ? 0 : 1;

function compare(text, ours) {
  const theirs = expected(text);
  tally[theirs.verdict]++;
  // A type of the wrong kind in a place is found by ours while the schema is built, as a fault of the document.
  const isWrongKind = ours.errors.some((error) => / stands where |root type must be Object type/.test(error.message));
  const messages = (errors) => errors.map((error) => error.message).sort();
  for (const error of theirs.errors) kinds.add(error.message.replace(/"[^"]*"|\b[A-Z_@][\w.@(:)]*/g, 'X'));
  const right = ours.errors.length === 0 ? normalize(ours.text) : isWrongKind ? 'wrong kind' : messages(ours.errors).join('\n');
  const left = theirs.errors.length === 0 ? normalize(text) : isWrongKind ? 'wrong kind' : messages(theirs.errors).join('\n');
  if (left !== right && differences++ < Number(options.show)) console.log(`--- schema\n${text}\n--- graphql-js\n${left}\n--- ours\n${right}\n`);
}

function expected(text) {
  const document = parse(text);
  const errors = validateSDL(document);
  if (errors.length > 0) return { verdict: 'refused as a document', errors };
  try {
    const found = validateSchema(buildSchema(text));
    return { verdict: found.length > 0 ? 'refused as a schema' : 'valid', errors: found };
  } catch (error) {
    return { verdict: 'refused as a schema', errors: [error] };
  }
}

/** What a schema says, whatever the order it is said in. */
function normalize(text) {
  return printSchema(lexicographicSortSchema(buildSchema(text)));
}
