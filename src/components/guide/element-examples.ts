import { ELEMENTS } from '../../body/elements.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { elementWords } from '../../strings/elements.ts';

/** One element of content: how it is written, with things that exist on this site. */
export interface ElementExample {
  name: string;
  what: string;
  attributes: { name: string; what: string; required: boolean }[];
  /** Null when this site has nothing to show with it, such as no slogan. */
  code: string | null;
}

/** The picture of the guide itself, for the example of a figure. */
const PICTURE = '/bien-tap/soat.webp';

/** Every element that content may use, in the order of src/body/elements.ts. */
export function elementExamples(catalog: Catalog): ElementExample[] {
  return Object.entries(ELEMENTS).map(([name, rule]) => ({
    name,
    what: elementWords[name]?.what ?? '',
    attributes: Object.entries(rule.attributes).map(([key, { required }]) => ({
      name: key,
      what: elementWords[name]?.attributes[key] ?? '',
      required,
    })),
    code: codeOf(name, valuesOf(name, catalog), rule.children ? (elementWords[name]?.inside ?? '') : null),
  }));
}

function valuesOf(name: string, catalog: Catalog): Record<string, string | undefined> {
  const plan = catalog.plans.find(({ data }) => data.budget?.lines.some(({ amount }) => amount !== null));
  const values: Record<string, Record<string, string | undefined>> = {
    Note: { title: 'Nên biết' },
    Hotline: { id: catalog.site.hotlines[0]?.id },
    Slogan: { id: catalog.slogans[0]?.id },
    Chart: { plan: plan?.id, of: 'budget' },
    Figure: {
      src: PICTURE,
      alt: 'Lệnh npm run check báo lỗi: tệp, dòng, cách viết lại',
      caption: 'Máy báo mọi lỗi một lượt.',
    },
    Pause: { seconds: '1' },
  };
  return values[name] ?? {};
}

function codeOf(name: string, values: Record<string, string | undefined>, inside: string | null): string | null {
  if (Object.values(values).includes(undefined)) return null;
  const attributes = Object.entries(values)
    .map(([key, value]) => ` ${key}="${value ?? ''}"`)
    .join('');
  return inside === null ? `<${name}${attributes} />` : `<${name}${attributes}>\n\n${inside}\n\n</${name}>`;
}
