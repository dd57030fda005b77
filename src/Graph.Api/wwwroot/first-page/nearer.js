/** Where what is listed may stand far apart in an article: how much of it stands in one paragraph or sentence too, and the way there. */

import { make } from "./sentences.js";

/** @typedef {"ARTICLE" | "PARAGRAPH" | "SENTENCE"} Scope As the service takes it. */

const narrower = /** @type {Record<Scope, Scope[]>} */ ({ ARTICLE: ["PARAGRAPH", "SENTENCE"], PARAGRAPH: ["SENTENCE"], SENTENCE: [] });

/**
 * A selection for each window narrower than one, called by it; empty for the narrowest.
 * @param {Scope} scope
 * @param {(scope: Scope) => string} select What is asked for one of them.
 */
export const inNarrower = (scope, select) => narrower[scope].map((one) => `${one}: ${select(one)}`).join("\n");

/**
 * How many there are in each narrower window, each leading to them. Where one has none, a narrower one has none either, and is not told.
 * @param {Partial<Record<Scope, number>>} counts By window, the widest first.
 * @param {{ nearer: string, nearerCount(count: number, scope: Scope): string, noneNearer(scope: Scope): string }} say
 * @param {(scope: Scope) => void} choose
 * @returns {(Node | string)[]} Nothing where there is none.
 */
export function nearer(counts, say, choose) {
  const listed = /** @type {[Scope, number][]} */ (Object.entries(counts));
  const some = listed.filter(([, count]) => count > 0);
  const none = listed.find(([, count]) => count === 0);
  const buttons = some.flatMap(([scope, count]) => {
    const button = Object.assign(make("button", "quiet", say.nearerCount(count, scope)), { type: "button" });
    button.addEventListener("click", () => choose(scope));
    return [" ", button];
  });
  return [...(some.length ? [say.nearer] : []), ...buttons, ...(none ? [" ", say.noneNearer(none[0])] : [])];
}
