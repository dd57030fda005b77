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

const PARTS = [
  'type A { a: Int }', 'type B implements I { a: Int }', 'type B implements I & J { a(x: Int): Int b: Int }', 'type B implements I { a(y: Int!): String }', 'type B implements J { b: Int }',
  'type B implements I & I { a(x: Int): Int }', 'interface I { a(x: Int): Int }', 'interface J implements I { a(x: Int): Int b: Int }', 'interface I implements J { a(x: Int): Int b: Int }',
  'interface I implements I { a: Int }', 'interface J { b: [I!] }', 'type C implements J { b: [A] }', 'type C implements J { b: [B!]! }', 'union U = A', 'union U = A | A', 'union U', 'union U = A | C', 'union U = I', 'union U = E | A',
  'enum E { X Y }', 'enum E', 'enum E { __X }', 'enum E { X @deprecated Y }', 'input N { a: Int! b: M! }', 'input M { n: N! }', 'input M { n: N }', 'input M { m: M! }', 'input M { m: [M!]! }', 'input N { a: Int! @deprecated b: Int }',
  'input N { a: Int! = 1 @deprecated }', 'input N @oneOf { a: Int b: String }', 'input N @oneOf { a: Int! b: String }', 'input N @oneOf { a: Int = 1 b: String }', 'input N @oneOf { n: N }', 'input N @oneOf { n: N a: Int }', 'input N { a: A }', 'input N { u: U e: E }', 'input N',
  'type D { f(n: N): E g(a: A): Int }', 'type D { f: N }', 'type D { f(x: Int! @deprecated): Int }', 'type D { f(x: Int! = 3 @deprecated): Int }', 'type D', 'type D { __d: Int }', 'type __D { d: Int }', 'type D { f(__x: Int): Int }',
  'input N { __n: Int }', 'scalar S @specifiedBy(url: "u")', 'scalar S', 'directive @d(n: N!) on FIELD', 'directive @d(a: A) on FIELD', 'directive @__d on FIELD', 'directive @d(x: Int! @deprecated) on OBJECT', 'directive @d(__x: Int) repeatable on FIELD | QUERY',
  'schema { query: A }', 'schema { query: A mutation: C }', 'schema { query: Query subscription: A }', 'schema { mutation: A }', 'schema { query: E }', 'schema { query: U mutation: N }', 'type Mutation { m: Int }', 'type Subscription { s(n: N): Int }',
  'extend type A implements I', 'extend type A { z: Int }', 'extend union U = B', 'extend enum E { Z }', 'extend input N { z: Z! }', 'input Z { z: Int n: N! }', 'enum Query { Q }', 'input P { a: Int = 1 b: [Int!] = [1, 2] c: E = X }',
  // graphql-js 16 does not look at default values: those that do not fit or never end are for our own tests.
  '"described" type G { "why" g("how" x: Int): Int }',
];

/** A few definitions that may not go together, upon a whole schema or none. Text that is no SDL is never made. */
export function breakSchema(text, random) {
  const parts = Array.from({ length: 1 + random.below(7) }, () => random.pick(PARTS));
  const query = text || random.chance(0.1) ? text : 'type Query { q: Int }';
  const referred = text ? [] : ['A', 'B', 'C', 'I', 'J', 'U', 'E', 'N', 'M', 'Z'];
  const all = [query, ...parts].filter(Boolean).join('\n');
  const defined = new Set([...all.matchAll(/(?<!extend )\b(?:type|interface|union|enum|input|scalar) (\w+)/g)].map((match) => match[1]));
  const missing = referred.filter((name) => !defined.has(name) && new RegExp(`\\b${name}\\b`).test(all)).map((name) => DEFAULTS[name]);
  return [all, ...missing].join('\n');
}

const DEFAULTS = {
  A: 'type A { a: Int }', B: 'type B { b: Int }', C: 'type C { c: Int }', I: 'interface I { a(x: Int): Int }', J: 'interface J { j: Int }', U: 'union U = Query', E: 'enum E { X }', N: 'input N { n: Int }',
  M: 'input M { m: Int }', Z: 'input Z { z: Int }',
};

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
