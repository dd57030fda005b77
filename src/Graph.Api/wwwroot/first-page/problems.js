/** How the pages show what went wrong. */

import { make } from "./sentences.js";
import { Refusal, nameAmong, wording } from "./service.js";

/**
 * What went wrong, with the entities the service offers instead.
 * @param {unknown} error
 * @param {{ candidates: string, failed: string, kind: Record<string, string>, refused: Record<string, (name: string, message: string) => string> }} say
 * @param {(id: string) => void} choose Asks again for the one that was chosen.
 */
export function problem(error, say, choose) {
  const box = make("div", "message", make("p", "", wording(error, say)));
  const candidates = error instanceof Refusal ? error.candidates : [];
  if (candidates.length) {
    const choices = candidates.map((one) => {
      const { id, kind } = one;
      const button = /** @type {HTMLButtonElement} */ (make("button", "quiet", `${nameAmong(candidates, one)} · ${say.kind[kind]} · ${id}`));
      button.type = "button";
      button.addEventListener("click", () => choose(id));
      return make("li", "", button);
    });
    box.append(make("p", "counts", say.candidates), make("ul", "candidates", ...choices));
  }
  return box;
}
