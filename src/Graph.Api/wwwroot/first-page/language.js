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
 * A count with its word in English.
 * @param {number} count
 * @param {string} word
 */
export const many = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
