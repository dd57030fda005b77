/** Where nothing is found: which of the question's limits stands in the way, how much there is without it, and the way there. */

import { make } from "./sentences.js";

/**
 * @typedef {{ kinds: string[], scope: string, minSupport: number, period: import("./period.js").Period | null }} Limits What narrows a question.
 * @typedef {"scope" | "least" | "period" | "kinds"} Limit
 */

/** A question without one of its limits, for each that it has; last without any, where it has several. */
const without = /** @type {Record<Limit, (limits: Limits) => Limits>} */ ({
  scope: (limits) => ({ ...limits, scope: "ARTICLE" }),
  least: (limits) => ({ ...limits, minSupport: 1 }),
  period: (limits) => ({ ...limits, period: null }),
  kinds: (limits) => ({ ...limits, kinds: [] }),
});

const has = /** @type {Record<Limit, (limits: Limits) => boolean>} */ ({
  scope: ({ scope }) => scope !== "ARTICLE",
  least: ({ minSupport }) => minSupport > 1,
  period: ({ period }) => period !== null,
  kinds: ({ kinds }) => kinds.length < 6,
});

/**
 * The limits to take away to find something: each by itself where that helps, else all of them.
 * @param {Limits} limits
 * @param {(limits: Limits) => Promise<number>} count How much there is.
 * @returns {Promise<{ leaving: Limit[], count: number }[]>} Empty where nothing helps.
 */
export async function wider(limits, count) {
  const taken = /** @type {Limit[]} */ (Object.keys(without)).filter((limit) => has[limit](limits));
  const counted = async (/** @type {Limit[]} */ leaving) => ({ leaving, count: await count(leaving.reduce((left, limit) => without[limit](left), limits)) });
  const single = (await Promise.all(taken.map((limit) => counted([limit])))).filter((one) => one.count > 0);
  if (single.length || taken.length < 2) return single;
  return [await counted(taken)].filter((one) => one.count > 0);
}

/**
 * Takes limits out of a page's form.
 * @param {HTMLFormElement} form
 * @param {Limit[]} leaving
 */
export function takeOut(form, leaving) {
  const field = (/** @type {string} */ name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));
  if (leaving.includes("scope")) field("scope").value = "ARTICLE";
  if (leaving.includes("least")) field("least").value = "1";
  if (leaving.includes("period")) field("from").value = field("to").value = "";
  if (leaving.includes("kinds")) for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("[name=kind]"))) box.checked = true;
}

/**
 * The same as buttons.
 * @param {{ leaving: Limit[], count: number }[]} found
 * @param {{ without: Record<Limit, string>, withoutAll: string, nothingWider: string, widerCount(how: string, count: number): string }} say
 * @param {(leaving: Limit[]) => void} choose
 * @returns {(Node | string)[]}
 */
export function widerWays(found, say, choose) {
  if (!found.length) return [say.nothingWider];
  return found.flatMap(({ leaving, count }) => {
    const button = Object.assign(make("button", "quiet", say.widerCount(leaving.length > 1 ? say.withoutAll : say.without[leaving[0]], count)), { type: "button" });
    button.addEventListener("click", () => choose(leaving));
    return [button, " "];
  });
}
