/** Which of the answers listed on a page are open, so that they stay so where the list is made anew. */

/**
 * The entities whose answers are open; null where none are listed.
 * @param {ParentNode} list
 */
export function openedIn(list) {
  const listed = /** @type {HTMLDetailsElement[]} */ ([...list.querySelectorAll("details.link")]);
  return listed.length ? new Set(listed.filter(({ open }) => open).map(({ dataset }) => dataset.entity)) : null;
}
