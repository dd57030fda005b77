import { Kind, parse, print, visit } from 'graphql';

const SNIPPETS = [
  'type Person { a: Int }', 'extend type Person { id: ID }', 'extend type Persn { id: ID }', 'extend union Person = Dog', 'extend enum Color { RED PINK }', 'extend enum Color { PINK PINK }',
  'schema { query: Root }', 'extend schema { mutation: Root }', 'extend schema @tagged', 'directive @tagged on FIELD', 'directive @skip on FIELD', 'directive @twice(a: Int, a: Int) on FIELD',
  'type Arguments { f(a: Int, b: Int, a: Int): Int }', 'type Fields { a: Int b: Int a: String }', 'input Inputs { a: Int a: Int }', 'extend input Position { x: Int }', 'enum Twice { A B A }',
  'union Members = Dog | Missing', 'type Missing implements Nod { id: ID! }', 'interface Loop implements Loop { a: Int }', 'scalar Moment', 'scalar Int', 'scalar New @specifiedBy', 'scalar New @specifiedBy(url: 1, url: 2)',
  'scalar New @specifiedBy(uri: "a")', 'input New @oneOf @oneOf { a: Int }', 'type New @oneOf { a: Int }', 'type New @tagged @tagged { a: Int @deprecated @deprecated }', 'type New { a: Strng b: __Typ c: Flot }',
  'input New { a: Position = {x: 1, x: 2} }', 'extend interface Node { id: ID! }', 'extend scalar Moment @specifiedBy(url: "b")', 'type New { a(b: Int @onField): Int }', 'enum New @skip(if: true) { A @tagged(nam: "x") }',
  'query New { a }', 'fragment New on Nope { a }', 'type __New { a: Int }', 'union Empty', 'type Empty', 'extend type Dog', 'input A { a: A! }', 'type New { f(a: Int = 1 @deprecated): Int @tagged(name: null) }',
];

/** The schema's text with one thing changed, or one thing added. */
export function mutateSchema(text, random) {
  const document = parse(text);
  const definitions = [...document.definitions];
  switch (random.below(6)) {
    case 0: definitions.splice(random.below(definitions.length), 1); break;
    case 1: definitions.push(random.pick(definitions)); break;
    case 2: return print(renameOne(document, random));
    default:
      for (let i = 1 + random.below(3); i > 0; i--) definitions.splice(random.below(definitions.length + 1), 0, ...parse(random.pick(SNIPPETS).replace('extend type Dog', 'extend type Dog @tagged')).definitions);
  }
  return print({ ...document, definitions });
}

/** A few definitions by themselves. */
export function smallSchema(random) {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(SNIPPETS)).join(random.pick(['\n', ' ', '\n\n']));
}

function renameOne(document, random) {
  let count = 0;
  visit(document, { Name: () => { count++; } });
  const wanted = random.below(count);
  let seen = 0;
  return visit(document, { Name: (node) => (seen++ === wanted ? { kind: Kind.NAME, value: random.pick(['Person', 'Dog', 'name', 'id', 'Missing', 'tagged', 'RED']) } : undefined) });
}
