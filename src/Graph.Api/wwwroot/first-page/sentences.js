/** How the pages show a sentence of evidence. */

import { goOn, whileBusy } from "./goingOn.js";
import { wording } from "./service.js";

/**
 * An element with a class and children; strings become text, never markup.
 * @param {string} tag
 * @param {string} className
 * @param {...(Node | string)} children
 */
export function make(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/**
 * @typedef {{ sentence: string, field: string, start: number, end: number, highlights: { start: number, end: number, entity: { id: string } }[],
 *   article: { id: string, title: string, newspaper: string | null, date: string | null, authors: { name: string }[] } }} Evidence
 */

/**
 * Where the whole text of a sentence stands, with the sentence and what it names marked.
 * @param {Pick<Evidence, "article" | "field" | "start" | "end" | "highlights">} evidence
 */
export function articleAddress({ article, field, start, end, highlights }) {
  const of = new URLSearchParams([...new Set(highlights.map(({ entity }) => entity.id))].map((id) => ["of", id]));
  return `/articles/${encodeURIComponent(article.id)}?${of}#${field.toLowerCase()}.${start}-${end}`;
}

/**
 * A sentence with its mentions marked, and where it stands.
 * @param {Evidence} evidence
 * @param {(entityId: string) => string} classOf The class of a mark, by what it refers to.
 * @param {{ unsigned: string, untitled: string }} say
 */
export function sentence(evidence, classOf, say) {
  const { sentence: text, highlights, article } = evidence;
  const quote = make("p", "");
  quote.lang = "zh-CN";
  let at = 0;
  for (const { start, end, entity } of highlights) {
    // Of two mentions that overlap the first is marked.
    if (start < at) continue;
    quote.append(text.slice(at, start), make("mark", classOf(entity.id), text.slice(start, end)));
    at = end;
  }
  quote.append(text.slice(at));
  const source = make("a", "", article.title ? `《${article.title}》` : say.untitled);
  source.setAttribute("href", articleAddress(evidence));
  const authors = article.authors.map((author) => author.name).join("、") || say.unsigned;
  const rest = [authors, article.newspaper, article.date].filter(Boolean).map((one) => ` · ${one}`);
  return make("blockquote", "", quote, make("footer", "", source, ...rest));
}

/** @typedef {{ id: string, name: string }} Named */

/** @typedef {{ noneNamesBoth(one: string, other: string): string, noMoreNamesBoth(one: string, other: string): string }} ApartWords */

/**
 * Tells, of the sentences behind a tie as they come, where those end that name both: they stand first in every order, and whoever reads on need not look for more.
 * @param {[Named, Named]} pair
 * @param {ApartWords} say
 * @returns {(evidence: Evidence) => HTMLElement[]} What stands above a sentence: mostly nothing.
 */
function apart([one, other], say) {
  let any = false;
  let told = false;
  return ({ highlights }) => {
    const named = new Set(highlights.map(({ entity }) => entity.id));
    if (told || (named.has(one.id) && named.has(other.id))) {
      any = true;
      return [];
    }
    told = true;
    return [make("p", "note apart", (any ? say.noMoreNamesBoth : say.noneNamesBoth)(one.name, other.name))];
  };
}

/**
 * The sentences behind a number: those at hand, and a button for those that are not.
 * @param {{ totalCount: number, pageInfo: { endCursor: string | null }, nodes: any[] }} evidence
 * @param {(after: string | null) => Promise<{ pageInfo: { endCursor: string | null }, nodes: any[] }>} next Fetches those behind a cursor.
 * @param {(entityId: string) => string} classOf The class of a mark, by what it refers to.
 * @param {{ unsigned: string, untitled: string, failed: string, refused: Record<string, (name: string, message: string) => string>, moreSentences(count: number): string } & ApartWords} say
 * @param {[Named, Named]} [pair] The two, where it is a tie.
 * @returns {HTMLElement[]}
 */
export function sentences(evidence, next, classOf, say, pair) {
  const above = pair ? apart(pair, say) : () => [];
  const shown = (/** @type {Evidence[]} */ nodes) => nodes.flatMap((one) => [...above(one), sentence(one, classOf, say)]);
  const quotes = shown(evidence.nodes);
  let rest = evidence.totalCount - evidence.nodes.length;
  if (rest <= 0) return quotes;
  let after = evidence.pageInfo.endCursor;
  const button = make("button", "quiet more-sentences", say.moreSentences(rest));
  button.type = "button";
  button.addEventListener("click", async () => {
    /** @type {HTMLElement[]} */
    let more = [];
    await whileBusy(button, async () => {
      try {
        const { nodes, pageInfo } = await next(after);
        more = shown(nodes);
        button.before(...more);
        after = pageInfo.endCursor;
        rest = nodes.length ? rest - nodes.length : 0;
        button.textContent = say.moreSentences(rest);
      } catch (error) {
        button.textContent = wording(error, say);
      }
    });
    if (rest > 0) return;
    goOn(more.find((one) => one.querySelector("a"))?.querySelector("a"), button);
    button.remove();
  });
  return [...quotes, button];
}
