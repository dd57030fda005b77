/** Parts a text by what is marked in it. */

/**
 * @typedef {{ start: number, end: number, entity: { id: string, name: string, kind: string } }} Mention Offsets are UTF-16 units, the end the first after.
 * @typedef {{ start: number, end: number, mentions: Mention[], cited: boolean }} Piece A stretch of a text in which the same is marked.
 */

/**
 * The pieces of a text from `start` to `end`, in order, without gaps.
 * @param {number} start
 * @param {number} end
 * @param {Mention[]} mentions Those that may reach into it, in any order; they may lie in each other.
 * @param {{ start: number, end: number } | null} sentence What is cited.
 * @returns {Piece[]}
 */
export function pieces(start, end, mentions, sentence) {
  const inside = mentions.filter((one) => one.start < end && one.end > start);
  const ends = [start, end, ...inside.flatMap((one) => [one.start, one.end]), ...(sentence ? [sentence.start, sentence.end] : [])];
  const cuts = [...new Set(ends.map((at) => Math.min(end, Math.max(start, at))))].sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i];
    const covers = (one) => one.start <= from && one.end >= to;
    return { start: from, end: to, mentions: inside.filter(covers), cited: sentence !== null && covers(sentence) };
  });
}

/**
 * What an address marks: `#body.120-180`.
 * @param {string} hash
 * @returns {{ field: string, start: number, end: number } | null}
 */
export function sentenceOf(hash) {
  const [, field, start, end] = /^#(title|byline|body)\.(\d+)-(\d+)$/.exec(hash) ?? [];
  return field && Number(start) < Number(end) ? { field: field.toUpperCase(), start: Number(start), end: Number(end) } : null;
}
