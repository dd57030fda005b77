import { isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';

const FITTING = {
  Int: [0, -5, 2147483647], Float: [1, 2.5, -1e10], String: ['text', '', 'quote " \\ back'], Boolean: [true, false], ID: ['a', 12],
  Moment: ['2025-09-01', 5], Anything: [{ a: [1, 'b', { c: null }] }, 'x', 1.5, [true]],
};
const UNFIT = [1.5, 2147483648, 'RED', 'REDD', '', true, null, [], [null], {}, { nope: 1 }, { id: null }, { id: 'a', name: 'b' }, [[1, 'x']], '1'];

/** Values for an operation's variables: most fit, some are missing, null or of the wrong kind. */
export function variablesFor(schema, operation, random) {
  const values = {};
  for (const definition of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type);
    if (!type || (random.chance(isNonNullType(type) && !definition.defaultValue ? 0.01 : 0.25))) continue;
    values[definition.variable.name.value] = value(type, random, 3);
  }
  return values;
}

function value(type, random, depth) {
  if (random.chance(0.01)) return random.pick(UNFIT);
  if (isNonNullType(type)) return present(type.ofType, random, depth);
  return random.chance(0.1) ? null : present(type, random, depth);
}

function present(type, random, depth) {
  if (isListType(type)) {
    if (random.chance(0.15)) return value(type.ofType, random, depth);
    return Array.from({ length: random.below(3) }, () => value(type.ofType, random, depth - 1));
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    if (type.isOneOf) {
      const field = random.pick(fields);
      return { [field.name]: present(field.type, random, depth - 1) };
    }
    const given = fields.filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth > 0 && random.chance(0.3)));
    const object = Object.fromEntries(given.map((field) => [field.name, value(field.type, random, depth - 1)]));
    if (random.chance(0.01)) object[random.pick(['colour', 'limt', 'idd'])] = 1;
    return object;
  }
  return random.pick(FITTING[type.name] ?? ['x']);
}
