const PIECES = ['a', '_', 'Z9', '0', '1', '-', '.', 'e', 'E', '+', '"', '""', '"""', '\\', '\\n', '\\u', '\\u0041', '\\u{41}', '\\u{}', '\\u{1F600}', '\\uD83D\\uDE00', '\\uD83D', '\\uDE00x',
  '\\"', '\\"""', '\n', '\r', '\r\n', ' ', '\t', ',', '#', '[', ']', '{', '}', ':', '$', '!', '&', '|', '@', '=', '(', ')', '...', 'true', 'null', 'on', '\u4e2d', '\u{1F600}', '\ufeff', '\u0000', '\u0008', '\u007f', '\u2028', "'", '/', '  x', '\n   y', '\n z'];

/** Scraps of values, strings and numbers, to find the lexers' edges. */
export function lexeme(random) {
  const start = random.pick(['', '', '"', '"""', '-', '0', '1.', '[', '{a: ', '$']);
  const pieces = Array.from({ length: random.below(8) }, () => random.pick(PIECES)).join('');
  const end = start === '"' || start === '"""' ? (random.chance(0.7) ? start : '') : start === '[' ? ']' : start === '{a: ' ? '}' : '';
  return start + pieces + end;
}

export function coordinate(random) {
  return Array.from({ length: 1 + random.below(6) }, () => random.pick(['Type', 'field', '.', '(', ')', ':', '@', 'a', ' ', '..', 'arg', '"', '1', '(arg:)', '.field'])).join('');
}

export function typeReference(random) {
  let text = random.pick(['Int', 'a', '']);
  for (let i = random.below(4); i > 0; i--) text = random.pick([`[${text}]`, `${text}!`, `[ ${text} ]!`, `[${text}`, `${text}]`, `${text} !`]);
  return text;
}
