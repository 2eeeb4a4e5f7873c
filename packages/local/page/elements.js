/** Finds and makes the elements of index.html. */

/**
 * The element with an id, which index.html has.
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {string} id
 * @returns {Kind}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no #${id}`);
  return /** @type {Kind} */ (found);
}

/**
 * The first element inside another that fits a selector, which the template has.
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {ParentNode} parent
 * @param {string} selector
 * @returns {Kind}
 */
export function within(parent, selector) {
  const found = parent.querySelector(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return /** @type {Kind} */ (found);
}

/**
 * A fresh copy of the one element in a template.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function copyOf(id) {
  const { content } = /** @type {HTMLTemplateElement} */ (byId(id));
  return /** @type {HTMLElement} */ (within(content, "*").cloneNode(true));
}
