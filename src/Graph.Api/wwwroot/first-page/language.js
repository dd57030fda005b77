/** The language the pages are shown in: what was chosen last, else the browser's. */

/** @returns {"zh" | "en"} */
export function storedLanguage() {
  let stored = null;
  try {
    stored = localStorage.getItem("language");
  } catch {
    // A browser that keeps nothing shows the language of its own settings.
  }
  return (stored ?? navigator.language).startsWith("zh") ? "zh" : "en";
}

/** @param {"zh" | "en"} language */
export function rememberLanguage(language) {
  try {
    localStorage.setItem("language", language);
  } catch {
    // As above, next time.
  }
}

/**
 * Puts the page's own texts in a language: elements with `data-text` and `data-kind`, and the button that changes it.
 * @param {"zh" | "en"} language
 * @param {{ other: string, kinds?: Record<string, string> } & Record<string, any>} say
 */
export function speak(language, say) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = say[/** @type {HTMLElement} */ (node).dataset.text ?? ""];
  for (const node of document.querySelectorAll("[data-kind]")) node.textContent = say.kinds?.[/** @type {HTMLElement} */ (node).dataset.kind ?? ""] ?? "";
  const button = /** @type {HTMLElement} */ (document.getElementById("language"));
  button.textContent = say.other;
  button.lang = language === "zh" ? "en" : "zh-CN";
}

/**
 * A count with its word in English.
 * @param {number} count
 * @param {string} word
 */
export const many = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
