/** Texts a visitor saves as files. */

import { make } from "./sentences.js";

/**
 * Saves a text.
 * @param {string} text
 * @param {string} type Its media type.
 * @param {string} name What the file is called.
 */
export function save(text, type, name) {
  const link = /** @type {HTMLAnchorElement} */ (make("a", ""));
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
