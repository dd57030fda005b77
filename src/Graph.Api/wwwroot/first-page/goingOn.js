/** Where a visitor goes on who works by keyboard: a button that cannot be pressed for a moment, or is gone afterwards, loses its place in the page. */

/**
 * Goes on at a place, unless the visitor has gone elsewhere by now.
 * @param {Element | null | undefined} place
 * @param {Element} [from] Where the visitor was: gone by now, or about to be.
 */
export function goOn(place, from) {
  const now = document.activeElement;
  if (place instanceof HTMLElement && (now === document.body || now === null || now === from)) place.focus({ preventScroll: true });
}

/**
 * Does what a button asks for; it cannot be pressed again before that is done, and who pressed it stays at it.
 * @param {HTMLButtonElement} button
 * @param {() => Promise<void>} work
 */
export async function whileBusy(button, work) {
  const wasThere = document.activeElement === button;
  button.disabled = true;
  try {
    await work();
  } finally {
    button.disabled = false;
    if (wasThere) goOn(button, button);
  }
}
