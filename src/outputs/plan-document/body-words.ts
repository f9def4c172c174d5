import type { ElementWords } from '../../body/text.ts';
import type { Catalog } from '../../catalog/catalog.ts';

/** What the elements of a body say in a text without links. */
export const bodyWords = (catalog: Catalog): ElementWords => ({
  hotline: (id) => catalog.site.hotlines.find((hotline) => hotline.id === id)?.number ?? id,
  slogan: (id) => `“${catalog.find('slogans', id)?.data.text ?? id}”`,
});
