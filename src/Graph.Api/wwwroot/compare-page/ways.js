/** How a comparison is taken to other programs. */

import { make } from "../first-page/sentences.js";
import { csv, tableOf } from "../first-page/table.js";
import { allRows } from "./questions.js";

/**
 * Every row as CSV: counts, what they are of, shares, score, p and q.
 * @param {any} answer The comparison and the question it answers.
 * @param {any} say
 */
export async function numbers(answer, say) {
  const { question, left, right, leftTotal, rightTotal } = answer;
  const table = [say.columns(left.name, right.name, say.measures[question.measure])];
  for await (const { entity, left: ofLeft, right: ofRight, score, pValue, qValue, presence } of allRows(question))
    table.push([
      entity.name, entity.id, say.kind[entity.kind], say.presence(presence, left.name, right.name),
      ofLeft, leftTotal, leftTotal ? ofLeft / leftTotal : 0, ofRight, rightTotal, rightTotal ? ofRight / rightTotal : 0, score, pValue, qValue,
    ]);
  return csv(table);
}

/**
 * The sentences behind the rows that are listed, as the first page writes those behind links.
 * @param {import("./questions.js").Row[]} rows
 * @param {any} answer
 * @param {any} say
 */
export function sentencesOf(rows, answer, say) {
  const { scope, period, order } = answer.question;
  const links = rows.map((row) => ({
    entity: row.entity,
    legs: ["left", "right"].filter((side) => row[side] > 0).map((side) => ({ with: answer[side], counts: { both: row[side] } })),
  }));
  return tableOf(links, say, location.origin, { scope, period, order });
}

/** Formats in which a side's network is offered, for the programs they are named after; matrices are called by what they are, in the page's language. */
const formats = { gexf: "GEXF (Gephi)", graphml: "GraphML", vosviewer: "VOSviewer", "csv-co-occurrence": "", "csv-matrix": "" };

/**
 * The networks of what the articles of each side name, narrowed as the question is.
 * @param {any} answer
 * @param {any} say
 */
export function networks(answer, say) {
  const { kinds, scope, period } = answer.question;
  return ["left", "right"].map((side) => {
    const narrowed = [["mentioning", answer[side].id], ...kinds.map((kind) => ["kinds", kind]), ["scope", scope], ...Object.entries(period ?? {})];
    const links = Object.entries(formats).map(([format, name]) => {
      const link = make("a", "", name || say.matrices[format]);
      link.setAttribute("href", `/export/${format}?${new URLSearchParams(narrowed)}`);
      return link;
    });
    return make("p", "", say.networkOf(answer[side].name), ...links.flatMap((link, i) => (i ? [" · ", link] : [link])));
  });
}
