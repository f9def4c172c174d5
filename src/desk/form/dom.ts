type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>;

/** An element of the page; texts become text, functions listen to the event they are named after. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value !== 'boolean') element.setAttribute(name, String(value));
    else if (value) element.setAttribute(name, '');
  }
  element.append(...children);
  return element;
}

/** The element with this id. Throws when the page lacks it. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`#${id} is missing`);
  return element;
}
