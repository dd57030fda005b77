/** How the page shows the citations of its article. */

import { make } from "../first-page/sentences.js";

/**
 * The citations, each with buttons to take it along.
 * @param {{ id: string, gbt: string, bibtex: string, ris: string }} article
 * @param {string | null} sentence What is cited, where the address names a sentence.
 * @param {any} say
 * @returns {HTMLElement[]}
 */
export function citations({ id, gbt, bibtex, ris }, sentence, say) {
  const all = [
    ...(sentence ? [citation("sentence", `“${sentence}”（${gbt.replace(/\.$/, "")}）`, true)] : []),
    citation("gbt", gbt, true),
    citation("bibtex", bibtex, false, `${id}.bib`),
    citation("ris", ris, false, `${id}.ris`),
  ];
  return all;

  function citation(style, text, open, file) {
    const lines = make("pre", "", text.trimEnd());
    lines.lang = "zh-CN";
    const ways = make("p", "", copyButton(text, lines, say));
    if (file) {
      const download = make("a", "quiet", say.download);
      download.setAttribute("href", `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`);
      download.setAttribute("download", file);
      ways.append(download);
    }
    const made = make("details", "citation", make("summary", "", say.styles[style]), lines, ways);
    made.open = open;
    return made;
  }
}

function copyButton(text, lines, say) {
  const button = make("button", "quiet", say.copy);
  button.type = "button";
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = say.copied;
    } catch {
      // Browsers let pages write to the clipboard over https and on this machine only; elsewhere the visitor copies what is selected.
      getSelection()?.selectAllChildren(lines);
      button.textContent = say.selected;
    }
  });
  return button;
}
