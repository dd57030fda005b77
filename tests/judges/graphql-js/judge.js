/**
 * Asks graphql-js and our engine the same questions and compares every answer: verdicts, messages, locations and printed texts.
 * Usage: node judge.js [--count N] [--seed N] [--schema FILE] [--host "command ..."] [--show N]. Ends with 1 on any difference.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  buildSchema, lexicographicSortSchema, parse, parseConstValue, parseSchemaCoordinate, parseType, parseValue, print, printSchema, specifiedRules, validate,
  version,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { DocumentWriter } from './documents.js';
import { ask } from './host.js';
import { coordinate, lexeme, typeReference } from './lexemes.js';
import { mutateCharacters, mutateTokens, mutateTree, Vocabulary } from './mutations.js';
import { Random } from './random.js';
import { mutateSchema, smallSchema } from './schemas.js';
import { hasKnownDifference, isAboutOneOf, withoutAdvice } from './differences.js';

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '20250901' },
    schema: { type: 'string' },
    host: { type: 'string' },
    show: { type: 'string', default: '10' },
  },
});
const sdl = readFileSync(options.schema ?? new URL('schema.graphql', import.meta.url), 'utf8');
const schema = buildSchema(sdl);
const random = new Random(Number(options.seed));
const writer = new DocumentWriter(schema, random);
const vocabulary = new Vocabulary(schema);

const questions = generate(Number(options.count));
const answers = await ask([{ kind: 'schema', text: sdl }, ...questions], options.host?.split(' '));
compare([{ kind: 'schema', text: sdl }, ...questions], answers);

function generate(count) {
  const questions = [];
  while (questions.length < count) {
    const roll = random.next();
    if (roll < 0.06) questions.push({ kind: 'value', text: lexeme(random) }, { kind: 'constValue', text: lexeme(random) });
    else if (roll < 0.08) questions.push({ kind: 'type', text: typeReference(random) });
    else if (roll < 0.1) questions.push({ kind: 'coordinate', text: coordinate(random) });
    else if (roll < 0.14) questions.push({ kind: 'document', text: mutateTokens(mutateSchemaPart(), random) });
    else if (roll < 0.2) questions.push({ kind: 'schemaDocument', text: mutateSchema(sdl, random) });
    else if (roll < 0.24) questions.push({ kind: random.pick(['schemaDocument', 'extension']), text: smallSchema(random) });
    else {
      let text = writer.document();
      if (roll < 0.45) questions.push({ kind: 'document', text });
      else if (roll < 0.53) text = mutateTokens(text, random);
      else if (roll < 0.57) text = mutateCharacters(text, random);
      else for (let i = random.below(4); i > 0; i--) text = mutateTree(text, vocabulary, random);
      questions.push({ kind: random.chance(0.1) ? 'validateWithoutSuggestions' : 'validate', text });
    }
  }
  return questions.filter((question) => isScalarText(question.text));
}

function mutateSchemaPart() {
  const definitions = parse(sdl).definitions;
  return print(random.pick(definitions));
}

/** JSON over a pipe in UTF-8 cannot carry half a surrogate pair. */
function isScalarText(text) {
  return text.isWellFormed();
}

function expected({ kind, text }) {
  try {
    switch (kind) {
      case 'schema': return { errors: [], text: normalize(text) };
      case 'document': return { errors: [], text: print(parse(text)) };
      case 'value': return { errors: [], text: print(parseValue(text)) };
      case 'constValue': return { errors: [], text: print(parseConstValue(text)) };
      case 'type': return { errors: [], text: print(parseType(text)) };
      case 'coordinate': return { errors: [], text: print(parseSchemaCoordinate(text)) };
      case 'schemaDocument': return { errors: validateSDL(parse(text)) };
      case 'extension': return { errors: validateSDL(parse(text), schema) };
      default: return { errors: validate(schema, parse(text), specifiedRules, { hideSuggestions: kind === 'validateWithoutSuggestions' }) };
    }
  } catch (error) {
    return { errors: [error] };
  }
}

/** What a schema says, whatever the order it is said in. */
function normalize(text) {
  return printSchema(lexicographicSortSchema(buildSchema(text)));
}

function compare(questions, answers) {
  const tally = {};
  let differences = 0;
  questions.forEach((question, i) => {
    const ours = answers[i];
    const theirs = expected(question);
    const count = (tally[question.kind] ??= { asked: 0, refused: 0, excused: 0 });
    count.asked++;
    if (theirs.errors.length > 0) count.refused++;
    // A message that quotes half a surrogate pair cannot cross a pipe as it is.
    const compared = (errors) => errors.filter((error) => !isAboutOneOf(error)).map(({ message, locations }) => ({ message: withoutAdvice(message.toWellFormed()), locations: locations ?? [] }));
    const left = JSON.stringify({ errors: compared(theirs.errors), text: theirs.text }, null, 1);
    const text = question.kind === 'schema' ? normalize(ours.text) : (ours.text ?? undefined);
    const right = JSON.stringify({ errors: compared(ours.errors), text }, null, 1);
    if (left === right) return;
    if (hasKnownDifference(question, theirs)) {
      count.excused++;
      return;
    }
    if (differences++ < Number(options.show)) console.log(`--- ${question.kind}\n${question.text}\n--- graphql-js\n${left}\n--- ours\n${right}\n`);
  });
  console.log(`graphql ${version}, seed ${options.seed}`);
  console.table(tally);
  console.log(differences === 0 ? `${questions.length} questions, the same answers.` : `${questions.length} questions, ${differences} answered differently.`);
  process.exitCode = differences === 0 ? 0 : 1;
}
