/** Names offered while a visitor types one. */

import { ask, nameAmong } from "./service.js";
import { make } from "./sentences.js";

const question = `query Names($text: String!) {
  search(text: $text, first: 8) { nodes { ... on EntityHit { entity { name kind partOf { name } } } } }
}`;

/** How long typing must rest, in milliseconds. */
const rest = 150;

/**
 * Offers what the graph calls like what is typed.
 * @param {HTMLInputElement[]} fields Whose `list` is `offers`.
 * @param {HTMLElement} offers A datalist.
 * @param {(kind: string) => string} kindName What stands beside a name, in the language of the moment.
 */
export function suggestNames(fields, offers, kindName) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typing;
  for (const field of fields)
    field.addEventListener("input", () => {
      clearTimeout(typing);
      const text = field.value.trim();
      if (!text) return;
      typing = setTimeout(async () => {
        // Without suggestions a name can be typed all the same.
        const { search } = await ask(question, { text }).catch(() => ({ search: { nodes: [] } }));
        if (field.value.trim() !== text) return;
        /** @type {import("./service.js").Named[]} */
        const entities = search.nodes.flatMap((/** @type {{ entity?: import("./service.js").Named }} */ hit) => hit.entity ?? []);
        offers.replaceChildren(
          ...entities.map((one) => {
            const option = /** @type {HTMLOptionElement} */ (make("option", "", kindName(one.kind)));
            option.value = nameAmong(entities, one);
            return option;
          }),
        );
      }, rest);
    });
}
