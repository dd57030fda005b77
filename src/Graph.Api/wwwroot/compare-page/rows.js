/** How a row of a comparison is shown. */

import { make, sentences } from "../first-page/sentences.js";
import { sentencesOf, wording } from "../first-page/service.js";

/** From which q-value on a lean is shown as one. */
const level = 0.05;

/**
 * The side a row leans to beyond chance; empty for none.
 * @param {import("./questions.js").Row} row
 */
export const lean = ({ score, qValue }) => (qValue >= level || score === 0 ? "" : score > 0 ? "left" : "right");

/**
 * A row, opening to the sentences of both sides.
 * @param {import("./questions.js").Row} row
 * @param {any} answer The comparison and the question it answers.
 * @param {number} largest The largest share any row has: what a full bar stands for.
 * @param {boolean} open Whether it is open from the beginning.
 * @param {any} say
 */
export function rowOf(row, answer, largest, open, say) {
  const { entity, presence } = row;
  const sides = ["left", "right"].filter((side) => row[side] > 0);
  const side = lean(row);
  const leaning = make(side ? "b" : "span", side, say.score(answer.question.measure, row.score));
  const name = make("span", "link-name", entity.name, make("span", "link-kind", `${say.kind[entity.kind]} · `, leaning, " · ", make("span", "", say.q(row.qValue))));
  const bars = sides.map((side) => strength(row[side], answer[`${side}Total`], largest, side, say));
  const summary = presence === "SHARED" ? [bars[0], name, bars[1]] : [name, bars[0]];
  const legs = make("div", "legs");
  const details = make("details", "link", make("summary", "", ...summary), legs);
  details.dataset.entity = entity.id;
  // The sentences are asked for when a reader wants them.
  details.addEventListener("toggle", () => fill(legs, row, sides, answer, say), { once: true });
  details.open = open;
  return details;
}

function strength(count, total, largest, side, say) {
  const filled = make("span", "");
  filled.style.width = `${Math.round((100 * count) / total / largest)}%`;
  return make("span", `strength ${side}`, make("span", "bar", filled), say.share(count, total));
}

async function fill(legs, row, sides, answer, say) {
  const { scope, period, order } = answer.question;
  legs.replaceChildren(make("p", "note", say.asking));
  try {
    const made = sides.map(async (side) => {
      const region = answer[side];
      const next = (after) => sentencesOf([row.entity.id, region.id], scope, after, period, order);
      const evidence = await next(null);
      return make(
        "div",
        `leg ${side}`,
        make("h3", "", say.withRegion(region.name)),
        make("p", "counts", say.counts(row[side], answer[`${side}Total`], row.entity.name, region.name, scope)),
        ...sentences(evidence, next, (id) => (id === row.entity.id ? "" : side), say, [row.entity, region]),
      );
    });
    legs.replaceChildren(...(await Promise.all(made)));
  } catch (error) {
    legs.replaceChildren(make("p", "note", wording(error, say)));
  }
}
