import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The HTML of one component (the default export of an .astro file), with runs of spaces made one. */
export async function render(
  component: unknown,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
): Promise<string> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component as AstroComponentFactory, { props, slots });
  return html.replace(/\s+/g, ' ').trim();
}
