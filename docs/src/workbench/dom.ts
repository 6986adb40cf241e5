/** Small help with the page: elements that must be there, and elements made without a string of markup. */

/** An element that the page has; a page without it is a fault of ours. */
export function found<T extends Element>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (element === null) throw new Error(`The page lacks ${selector}.`);
  return element;
}

/** Makes an element; what is put into it is text, whatever it holds. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Makes a button that does something. */
export function button(words: string, does: () => void, className = "button"): HTMLButtonElement {
  const made = element("button", { type: "button", class: className }, words);
  made.addEventListener("click", does);
  return made;
}
