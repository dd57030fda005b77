import { Kind, Lexer, Source, TokenKind, parse, print, visit } from 'graphql';

const TOKENS = [
  '{', '}', '(', ')', '[', ']', ':', '=', '!', '|', '&', '@', '$', '...', '..', '.', '"', '"a"', '"""', '"""b"""', '"on"', "'", '1', '-1', '01',
  '1.', '1e', '1.5', '0xF', '-', 'name', 'on', 'fragment', 'query', 'mutation', 'subscription', 'true', 'false', 'null', 'type', 'interface',
  'implements', 'extend', 'schema', 'scalar', 'union', 'enum', 'input', 'directive', 'repeatable', '__typename', '@skip(if: true)', '@deprecated',
  '$v', '$', '#c\n', '\r\n', '\r', '\u00e9', '\u{1F600}', '\u0007', '\ufeff', '"\\x"', '"\\u12"', '"\\u{110000}"', '"\\uD83D\\uDE00"', '"\\uD83D"', '%', '~',
];

/** Cuts, doubles, swaps, replaces or inserts one token. Most results are not GraphQL any more. */
export function mutateTokens(text, random) {
  const tokens = tokenize(text);
  if (tokens.length === 0) return text;
  const at = random.below(tokens.length);
  switch (random.below(5)) {
    case 0: tokens.splice(at, 1); break;
    case 1: tokens.splice(at, 0, tokens[at]); break;
    case 2: [tokens[at], tokens[(at + 1) % tokens.length]] = [tokens[(at + 1) % tokens.length], tokens[at]]; break;
    case 3: tokens[at] = random.pick(TOKENS); break;
    default: tokens.splice(at, 0, random.pick(TOKENS)); break;
  }
  return tokens.join(random.pick([' ', ' ', '\n', '\r\n  ', ', ']));
}

/** Changes one character somewhere. */
export function mutateCharacters(text, random) {
  const at = random.below(text.length);
  const insert = random.pick(['', '"', '\\', '{', '}', '\n', '\r', '$', '.', '0', 'e', ' ', '#', '\u4e2d', '\u{20000}', '\u0000', ':', '!']);
  return text.slice(0, at) + insert + text.slice(at + random.below(3));
}

function tokenize(text) {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) tokens.push(text.slice(token.start, token.end));
  } catch {
    // What was read so far is enough to go on with.
  }
  return tokens;
}

const VALUES = ['1', '-1.5', '99999999999', '"text"', '"RED"', 'RED', 'REDD', 'XLL', 'true', 'null', '[]', '[1]', '[null]', '{}', '{x: 1}', '{y: 1, y: 2}', '{id: "a", name: "b"}',
  '{id: null}', '{limit: null}', '{all: [{colors: [RED, 1]}]}', '$undefined', '{id: $v0ID}', '[[1, null]]', '"""b"""', '{any: {a: {b: $q}}}', '{nope: 1}'];
const VARIABLE_TYPES = ['Int', 'Int!', '[Int]', '[Int!]!', 'String', 'String!', 'ID', 'ID!', 'Boolean', 'Boolean!', 'Filter', 'Reference', 'Person', 'Nope', 'Color!', '[[Color]]', 'Float'];
const DIRECTIVES = ['@skip(if: true)', '@include(if: false)', '@include', '@skip(if: 1)', '@unknown', '@onField', '@onQuery', '@onQuery(level: 1)', '@onFragment', '@onVariable',
  '@onMutation', '@tagged', '@deprecated', '@skip(if: true) @skip(if: false)', '@onField(colors: 1, color: 2)', '@include(if: true, if: true)', '@onField @onField', '@unknown(first: "a")'];

/** The names of a schema, some of them misspelt. */
export class Vocabulary {
  constructor(schema) {
    const types = Object.values(schema.getTypeMap());
    const fields = types.flatMap((type) => (type.getFields ? Object.values(type.getFields()) : []));
    const names = new Set(fields.flatMap((field) => [field.name, ...(field.args ?? []).map((arg) => arg.name)]));
    this.names = [...names, ...[...names].filter((_, i) => i % 3 === 0).map(misspell), '__typename', '__schema', 'if', 'level'];
    this.types = [...types.map((type) => type.name), ...types.map((type) => misspell(type.name)), 'Unknown'];
  }
}

const misspell = (word) => (word.length < 3 ? word + word : word[0] + word[2] + word[1] + word.slice(3));

/** Changes one thing in the tree: names, values, types, directives, selections, definitions. The result can always be parsed. */
export function mutateTree(text, { names: NAMES, types: TYPES }, random) {
  let document;
  try {
    document = parse(text);
  } catch {
    return text;
  }
  const changes = [
    // Renaming
    ...each(document, Kind.FIELD, (node) => ({ ...node, name: name(random.pick(NAMES)) })),
    ...each(document, Kind.FIELD, (node) => ({ ...node, alias: name(random.pick(['a', 'b', 'name', 'id'])) })),
    ...each(document, Kind.ARGUMENT, (node) => ({ ...node, name: name(random.pick(NAMES)) })),
    ...each(document, Kind.FRAGMENT_SPREAD, (node) => ({ ...node, name: name(random.pick(['F0', 'F1', 'F2', 'Missing'])) })),
    ...each(document, Kind.FRAGMENT_DEFINITION, (node) => ({ ...node, name: name(random.pick(['F0', 'F1', 'Unused'])) })),
    ...each(document, Kind.VARIABLE, (node) => ({ ...node, name: name(random.pick(['v0Int', 'other'])) })),
    ...each(document, Kind.NAMED_TYPE, (node) => ({ ...node, name: name(random.pick(TYPES)) })),
    ...each(document, Kind.OPERATION_DEFINITION, (node) => ({ ...node, name: random.chance(0.5) ? undefined : name('Op0') })),
    ...each(document, Kind.OPERATION_DEFINITION, (node) => ({ ...node, operation: random.pick(['query', 'mutation', 'subscription']) })),
    // Values and types
    ...each(document, Kind.ARGUMENT, (node) => ({ ...node, value: literal(random.pick(VALUES)) })),
    ...each(document, Kind.OBJECT_FIELD, (node) => ({ ...node, value: literal(random.pick(VALUES)) })),
    ...each(document, Kind.VARIABLE_DEFINITION, (node) => ({ ...node, type: literal(random.pick(VARIABLE_TYPES)) })),
    ...each(document, Kind.VARIABLE_DEFINITION, (node) => ({ ...node, defaultValue: literal(random.pick(VALUES.filter((value) => !value.includes('$')))) })),
    // Something too much or too little
    ...each(document, Kind.FIELD, (node) => ({ ...node, arguments: node.arguments.slice(1) })),
    ...each(document, Kind.FIELD, (node) => ({ ...node, arguments: [...node.arguments, ...node.arguments.slice(0, 1)] })),
    ...each(document, Kind.FIELD, (node) => ({ ...node, arguments: [...node.arguments, literal(`${random.pick(NAMES)}: ${random.pick(VALUES)}`)] })),
    ...each(document, Kind.FIELD, (node) => ({ ...node, selectionSet: node.selectionSet ? undefined : literal(`{ ${random.pick(NAMES)} }`) })),
    ...each(document, Kind.SELECTION_SET, (node) => ({ ...node, selections: [...node.selections, literal(`${random.pick(NAMES)}: ${random.pick(NAMES)}`)] })),
    ...each(document, Kind.SELECTION_SET, (node) => ({ ...node, selections: [...node.selections, literal(random.pick(['...F0', '...F1', '...Missing', '... { id }', '... on Dog { id age }', '... on Cat { a: nickname } ... on Dog { a: nickname }']))] })),
    ...each(document, Kind.SELECTION_SET, (node) => ({ ...node, selections: [...node.selections, random.pick(node.selections)] })),
    ...each(document, Kind.OBJECT, (node) => ({ ...node, fields: [...node.fields, ...node.fields.slice(0, 1)] })),
    ...each(document, Kind.OBJECT, (node) => ({ ...node, fields: node.fields.slice(1) })),
    ...each(document, Kind.VARIABLE_DEFINITION, () => null),
    ...each(document, Kind.OPERATION_DEFINITION, (node) => ({ ...node, variableDefinitions: [...node.variableDefinitions, literal(`$${random.pick(['extra', 'v0Int'])}: ${random.pick(VARIABLE_TYPES)}`)] })),
    ...each(document, Kind.FRAGMENT_DEFINITION, () => null),
    ...each(document, Kind.DOCUMENT, (node) => ({ ...node, definitions: [...node.definitions, random.pick(node.definitions)] })),
    ...each(document, Kind.DOCUMENT, (node) => ({ ...node, definitions: [...node.definitions, literal(random.pick([
      'type Extra { a(b: Int = "x"): Missing @deprecated }', 'fragment Unused on Person { name }', 'fragment Cycle on Root { ...Cycle }', 'query Other { count }',
      'fragment A on Person { ...B } fragment B on Person { friends { ...A } }', 'scalar Extra', 'directive @late(a: Int!) on FIELD', 'extend type Root { x: Int }', '{ count @late }']))] })),
  ];
  for (const kind of [Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_DEFINITION, Kind.OPERATION_DEFINITION, Kind.VARIABLE_DEFINITION]) {
    changes.push(...each(document, kind, (node) => ({ ...node, directives: [...node.directives, literal(random.pick(DIRECTIVES))] })));
  }
  return layout(print(random.pick(changes)()), random);
}

/** One change for every node of a kind. */
function each(document, kind, change) {
  let count = 0;
  visit(document, { [kind]: () => { count++; } });
  return Array.from({ length: count }, (_, wanted) => () => {
    let seen = 0;
    return visit(document, { [kind]: { leave: (node) => (seen++ === wanted ? change(node) : undefined) } });
  });
}

const name = (value) => ({ kind: Kind.NAME, value });

/** A piece of text that the printer puts in as it is. */
const literal = (text) => ({ kind: Kind.NAME, value: text });

/** Moves things around, so that lines and columns say something. */
function layout(text, random) {
  switch (random.below(4)) {
    case 0: return text.replaceAll('\n', ' ');
    case 1: return text.replaceAll('\n', '\r\n');
    case 2: return text.replaceAll(' {', '\n\t{ # comment');
    default: return text;
  }
}
