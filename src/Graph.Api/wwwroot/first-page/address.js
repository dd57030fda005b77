/** The address of a page says what is asked there, and going back leads to the question before. */

/** What the address said when this page last wrote or read it. */
let kept = location.search;

/** What was asked about then; nothing before the first answer. */
let subject = "";

/**
 * Writes what was asked into the address. What is asked about is a step of the browser's history; what only narrows or orders it is none, nor is what stands there already.
 * @param {string[][]} asked Names and values.
 * @param {string[]} about The names of what is asked about.
 */
export function keep(asked, about) {
  const address = new URLSearchParams(asked);
  const now = JSON.stringify(about.map((name) => address.get(name)));
  const isStep = subject !== "" && subject !== now && `?${address}` !== location.search;
  history[isStep ? "pushState" : "replaceState"](null, "", `?${address}`);
  [kept, subject] = [location.search, now];
}

/**
 * Asks again what the address says when a visitor goes back or forward.
 * @param {(address: URLSearchParams) => void} ask
 */
export function onReturn(ask) {
  addEventListener("popstate", () => {
    // A step to another place of the same page asks nothing.
    if (location.search === kept) return;
    kept = location.search;
    ask(new URLSearchParams(location.search));
  });
}
