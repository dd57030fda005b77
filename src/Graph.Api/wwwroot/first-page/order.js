/** The order the sentences behind a number are listed in, as a form's `order` and an address say it. */

/** @typedef {"SPREAD" | "NEWEST" | "OLDEST"} Order As the service takes it. */

/** Each article in turn: what is shown where nothing else is asked for. Sentences that name both come first in every order. */
export const usual = /** @type {Order} */ ("SPREAD");

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
