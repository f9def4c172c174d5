import type { Element, ElementContent } from 'hast';

/** Builds one HTML element of a tree; strings become text, so nothing needs escaping. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: (ElementContent | string)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}
