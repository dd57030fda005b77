// Requests that mean harm. Each must be refused with a clear error in under 250 ms, and the server must answer as before afterwards.
const LIMIT = 250;

const nested = (open, close, depth, core = '') => open.repeat(depth) + core + close.repeat(depth);
const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join(' ');

export const attacks = {
  'selections nested 100,000 deep': { query: nested('{a', '}', 100_000) },
  'a list literal nested 50,000 deep': { query: `{ hello(name: ${nested('[', ']', 50_000)}) }` },
  'an object literal nested 20,000 deep': { query: `{ hello(name: ${nested('{a:', '}', 20_000, '1')}) }` },
  'a list type nested 50,000 deep': { query: `query ($a: ${nested('[', ']', 50_000, 'Int')}) { hello }` },
  'inline fragments nested 10,000 deep': { query: nested('{... on Query', '}', 10_000, '{hello}') },
  'variables nested 100,000 deep': { raw: `{"query":"query($a:String){hello(name:$a)}","variables":{"a":${nested('[', ']', 100_000)}}}` },
  'extensions nested 100,000 deep': { raw: `{"query":"{hello}","extensions":{"a":${nested('[', ']', 100_000)}}}` },
  'a body nested 400,000 deep': { raw: nested('[', ']', 400_000) },
  'a document of 300,000 characters': { query: `{ hello ${' '.repeat(300_000)} }` },
  'a body of 2 MB': { raw: `{"query":"{ hello }","pad":"${'x'.repeat(2_000_000)}"}`, status: 413 },
  '20,000 tokens': { query: `{ ${times(20_000, () => 'hello')} }` },
  '1,000 aliases': { query: `{ ${times(1_000, (i) => `a${i}: hello`)} }` },
  '1,000 aliases in an invalid document': { query: `{ ${times(1_000, (i) => `a${i}: nothing`)} }` },
  '2,000 directives': { query: `{ hello ${'@skip(if: false) '.repeat(2_000)} }` },
  '1,000 fragments': { query: `{ ...F0 } ${times(1_000, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F1000 on Query { hello }` },
  'a fragment cycle': { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
  'a fragment bomb': { query: `{ books { nodes { ...F0 } } } ${times(20, (i) => `fragment F${i} on Book { a${i}: author { name } ...F${i + 1} ...F${i + 1} }`)} fragment F20 on Book { nothing }` },
  'a nested fragment bomb': { query: `query { __schema { types { ...F0 } } } ${times(15, (i) => `fragment F${i} on __Type { a: ofType { ...F${i + 1} } b: ofType { ...F${i + 1} } }`)} fragment F15 on __Type { name }` },
  'fields that conflict pair by pair': { query: `{ ${times(1_500, (i) => `x: hello(name: "${i}")`)} }` },
  'introspection in circles': { query: `{ __schema { types ${nested('{ fields { type ', '} }', 9, '{ name }')} } }` },
  'root fields by the hundred': { query: `{ ${times(90, (i) => `a${i}: hello`)} }` },
  'a page beyond the limit': { query: '{ books(first: 100000) { nodes { title } } }' },
  'an integer beyond 32 bits': { query: '{ books(first: 99999999999999999999999) { nodes { title } } }' },
  '100,000 bad list items': { raw: JSON.stringify({ query: 'query ($a: [ID!]!) { nodes(ids: $a) { id } }', variables: { a: Array(100_000).fill({}) } }) },
  'half a surrogate pair': { raw: '{"query":"query($a:String!){hello(name:$a)}","variables":{"a":"\\ud800"}}' },
  'half a surrogate pair in the document': { raw: '{"query":"{ hello(name: \\"\\ud800\\") }"}' },
  'a batch': { raw: JSON.stringify(Array(100).fill({ query: '{ hello }' })) },
  'text that is no UTF-8': { raw: Buffer.from([0x7b, 0x22, 0x71, 0xff, 0xfe, 0x22, 0x7d]) },
  'an empty body': { raw: '' },
  'a body of null': { raw: 'null' },
  'a form': { raw: 'query={hello}', type: 'application/x-www-form-urlencoded', status: 415 },
  'text from a foreign page': { raw: '{"query":"{hello}"}', type: 'text/plain', status: 415 },
};

export async function judgeAttacks(url) {
  const slow = [];
  for (const [name, attack] of Object.entries(attacks)) {
    const body = attack.raw ?? JSON.stringify({ query: attack.query });
    const took = [];
    // The fastest of three: the first may have to compile what it runs through.
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      const response = await fetch(url, { method: 'POST', headers: { 'content-type': attack.type ?? 'application/json' }, body });
      const text = await response.text();
      took.push(performance.now() - start);
      if (attack.status && response.status !== attack.status) throw new Error(`${name}: status ${response.status}`);
      const { errors } = JSON.parse(text);
      if (!errors?.length) throw new Error(`${name}: was not refused: ${text.slice(0, 200)}`);
      if (errors.some((error) => !error.message || /^Unexpected|Exception|\n\s+at /.test(error.message)))
        throw new Error(`${name}: the error is not clear: ${JSON.stringify(errors[0])}`);
      if (process.env.VERBOSE && !i) console.log(`  ${name}: ${response.status} ${errors[0].message.slice(0, 140)} (${errors.length})`);
    }
    if (Math.min(...took) >= LIMIT) slow.push(`${name}: ${Math.min(...took).toFixed(0)} ms`);
    const after = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    if ((await after.text()) !== '{"data":{"__typename":"Query"}}') throw new Error(`${name}: the server does not answer any more`);
  }
  if (slow.length) throw new Error(slow.join('; '));
  return `${Object.keys(attacks).length} refused in time`;
}
