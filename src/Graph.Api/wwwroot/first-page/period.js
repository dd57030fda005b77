/** The stretch of time a page asks about, typed as years, months or days. */

import { ask } from "./service.js";

/** @typedef {{ from?: string, to?: string, includeUndated?: true }} Period As the service takes it: both days are inside. */

// 2021, 2021-09, 2021-09-30, 2021年9月
const typed = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日]?$/;

/**
 * The first or the last day of what was typed, such as `2021-12-31`; null where it is no date.
 * @param {string} text
 * @param {"from" | "to"} end
 */
export function dayOf(text, end) {
  const found = typed.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const month = Number(found[2] ?? (end === "from" ? 1 : 12));
  // Day 0 is the one before a month's first.
  const [of, day] = found[3] ? [month - 1, Number(found[3])] : end === "from" ? [month - 1, 1] : [month, 0];
  const date = new Date(Date.UTC(year, of, day));
  const isInCalendar = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && (day === 0 || date.getUTCDate() === day);
  return isInCalendar ? date.toISOString().slice(0, 10) : null;
}

const field = (/** @type {HTMLFormElement} */ form, /** @type {string} */ name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(name));

/**
 * What the fields `from`, `to` and `undated` of a form ask for; null where nothing narrows.
 * @param {HTMLFormElement} form
 * @param {{ noDate(text: string): string }} say
 * @returns {Period | null}
 * @throws What is typed is no date.
 */
export function periodOf(form, say) {
  /** @type {Period} */
  const period = {};
  for (const end of /** @type {const} */ (["from", "to"])) {
    const input = field(form, end);
    const text = input.value.trim();
    const day = text && dayOf(text, end);
    input.setAttribute("aria-invalid", String(day === null));
    if (day === null) throw new Error(say.noDate(text));
    if (day) period[end] = day;
  }
  if (!period.from && !period.to) return null;
  return field(form, "undated").checked ? { ...period, includeUndated: true } : period;
}

/**
 * The fields as an address says them.
 * @param {HTMLFormElement} form
 * @returns {string[][]}
 */
export const periodInAddress = (form) => [
  ...["from", "to"].map((end) => [end, field(form, end).value.trim()]).filter(([, text]) => text),
  ...(field(form, "undated").checked ? [["undated", "1"]] : []),
];

/**
 * Fills the fields with what an address says.
 * @param {HTMLFormElement} form
 * @param {URLSearchParams} address
 */
export function fillPeriod(form, address) {
  for (const end of ["from", "to"]) field(form, end).value = address.get(end) ?? "";
  field(form, "undated").checked = address.has("undated");
}

/**
 * How many articles a period leaves, and how many have no date, for a note beside the answer: a count out of few is another than one out of many.
 * @param {Period | null} period
 * @returns {Promise<{ inside: number, undated: number, withUndated: boolean } | null>} Null for no period.
 */
export async function articlesIn(period) {
  if (!period) return null;
  const { inside, all } = await ask(
    `query Inside($inside: Period!, $all: Period!) {
      inside: articles(where: { period: $inside }) { totalCount }
      all: articles(where: { period: $all }) { totalCount }
    }`,
    { inside: { ...period, includeUndated: false }, all: { ...period, includeUndated: true } },
  );
  return { inside: inside.totalCount, undated: all.totalCount - inside.totalCount, withUndated: period.includeUndated === true };
}
