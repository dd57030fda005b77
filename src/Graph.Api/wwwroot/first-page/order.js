/** The order the sentences behind a number are listed in, as a form's `order` and an address say it. */

import { make } from "./sentences.js";

/** @typedef {"SPREAD" | "NEWEST" | "OLDEST"} Order As the service takes it. */

/** Each article in turn: what is shown where nothing else is asked for. Sentences that name both come first in every order. */
export const usual = /** @type {Order} */ ("SPREAD");

/** What is offered, and the pages' words for each. */
const offered = /** @type {[Order, string][]} */ ([["SPREAD", "spread"], ["NEWEST", "newest"], ["OLDEST", "oldest"]]);

/**
 * Makes the choice in the label `order` of a page, which has words for it.
 */
export function addOrder() {
  const said = (/** @type {string} */ tag, /** @type {string} */ word) => {
    const made = make(tag, "");
    made.dataset.text = word;
    return made;
  };
  const options = offered.map(([value, word]) => Object.assign(said("option", word), { value }));
  document.getElementById("order")?.append(said("span", "order"), Object.assign(make("select", "", ...options), { name: "order" }));
}

const field = (/** @type {HTMLFormElement} */ form) => /** @type {HTMLSelectElement} */ (form.elements.namedItem("order"));

/**
 * What is chosen.
 * @param {HTMLFormElement} form
 */
export const orderOf = (form) => /** @type {Order} */ (field(form).value);

/**
 * As addresses say it: nothing for the usual one.
 * @param {Order} order
 * @returns {string[][]}
 */
export const orderInAddress = (order) => (order === usual ? [] : [["order", order]]);

/**
 * Chooses what an address says, where it is one of those offered.
 * @param {HTMLFormElement} form
 * @param {URLSearchParams} address
 */
export function fillOrder(form, address) {
  const said = address.get("order");
  if ([...field(form).options].some(({ value }) => value === said)) field(form).value = said ?? usual;
}
