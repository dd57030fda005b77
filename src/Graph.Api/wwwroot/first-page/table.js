/** The sentences behind an answer as a table to work on elsewhere. */

import { usual } from "./order.js";
import { ask } from "./service.js";

// What any service lets a page of a list hold.
const page = 20;

/**
 * What narrows and orders the sentences of a table, as the question they stand behind was.
 * @typedef {{ scope?: string, period?: import("./period.js").Period | null, order?: import("./order.js").Order }} Narrowing
 */

/** All sentences behind a tie, page by page. */
async function* sentencesBehind(connector, region, { scope = "ARTICLE", period = null, order = usual }) {
  let after = null;
  do {
    const { evidence } = await ask(
      `query Sentences($of: [EntityRef!]!, $scope: Scope!, $period: Period, $order: EvidenceOrder!, $first: Int!, $after: String) {
        evidence(of: $of, scope: $scope, period: $period, orderBy: $order, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { sentence field start end article { id title newspaper date document citation authors { name } } }
        }
      }`,
      { of: [{ id: connector }, { id: region }], scope, period, order, first: page, after },
    );
    yield* evidence.nodes;
    after = evidence.pageInfo.hasNextPage ? evidence.pageInfo.endCursor : null;
  } while (after);
}

/**
 * A cell of RFC 4180. A text that spreadsheets would take for a formula gets a blank in front of it; a number below 0 is none.
 * @param {string | number | null} value
 */
export function cell(value) {
  const text = typeof value === "number" ? String(value) : String(value ?? "").replace(/^[=+\-@\t\r]/, " $&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV with a byte order mark, by which spreadsheets know UTF-8.
 * @param {(string | number | null)[][]} rows
 */
export const csv = (rows) => `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/**
 * A row for each sentence behind the links, with what it takes to cite it.
 * @param {{ entity: { id: string, name: string, kind: string }, legs: { with: { id: string, name: string }, counts: { both: number } }[] }[]} links
 * @param {{ table: (scope: string) => string[], kind: Record<string, string> }} say Names of the columns and of the kinds.
 * @param {string} origin What addresses begin with.
 * @param {Narrowing} narrowing
 * @returns {Promise<string>} CSV, see {@link csv}.
 */
export async function tableOf(links, say, origin, narrowing = {}) {
  const rows = [say.table(narrowing.scope ?? "ARTICLE")];
  for (const { entity, legs } of links) {
    for (const { with: region, counts } of legs) {
      for await (const { sentence, field, start, end, article } of sentencesBehind(entity.id, region.id, narrowing)) {
        const authors = article.authors.map(({ name }) => name).join("、");
        const address = `${origin}/articles/${encodeURIComponent(article.id)}#${field.toLowerCase()}.${start}-${end}`;
        rows.push([
          entity.name, say.kind[entity.kind], region.name, counts.both, sentence, article.title, authors, article.newspaper, article.date, article.citation, article.document, address,
        ]);
      }
    }
  }
  return csv(rows);
}
