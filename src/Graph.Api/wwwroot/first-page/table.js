/** The sentences behind an answer as a table to work on elsewhere. */

import { ask } from "./service.js";

// What any service lets a page of a list hold.
const page = 20;

/** All sentences behind a tie, page by page. */
async function* sentencesBehind(connector, region) {
  let after = null;
  do {
    const { evidence } = await ask(
      `query Sentences($of: [EntityRef!]!, $first: Int!, $after: String) {
        evidence(of: $of, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { sentence field start end article { id title newspaper date document citation authors { name } } }
        }
      }`,
      { of: [{ id: connector }, { id: region }], first: page, after },
    );
    yield* evidence.nodes;
    after = evidence.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null;
  } while (after);
}

/**
 * A cell of RFC 4180. A text that spreadsheets would take for a formula gets a blank in front of it.
 * @param {string | number | null} value
 */
export function cell(value) {
  const text = String(value ?? "").replace(/^[=+\-@\t\r]/, " $&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A row for each sentence behind the links, with what it takes to cite it.
 * @param {{ entity: { id: string, name: string, kind: string }, legs: { with: { id: string, name: string }, counts: { both: number } }[] }[]} links
 * @param {{ table: string[], kind: Record<string, string> }} say Names of the columns and of the kinds.
 * @param {string} origin What addresses begin with.
 * @returns {Promise<string>} CSV with a byte order mark, by which spreadsheets know UTF-8.
 */
export async function tableOf(links, say, origin) {
  const rows = [say.table];
  for (const { entity, legs } of links) {
    for (const { with: region, counts } of legs) {
      for await (const { sentence, field, start, end, article } of sentencesBehind(entity.id, region.id)) {
        const authors = article.authors.map(({ name }) => name).join("、");
        const address = `${origin}/articles/${encodeURIComponent(article.id)}#${field.toLowerCase()}.${start}-${end}`;
        rows.push([
          entity.name, say.kind[entity.kind], region.name, counts.both, sentence, article.title, authors, article.newspaper, article.date, article.citation, article.document, address,
        ]);
      }
    }
  }
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
