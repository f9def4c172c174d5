/** What an attribute may hold; every value is a literal string. */
export type AttributeKind = 'line' | 'id' | 'plan' | 'whole-number' | 'public-file' | 'chart';

export interface ElementRule {
  attributes: Record<string, { kind: AttributeKind; required: boolean }>;
  /** Whether Markdown stands between an opening and a closing tag. */
  children: boolean;
  /** Collections (content/ folders) whose bodies may use it; all when absent. */
  only?: readonly string[];
}

/** The elements that content may use, beside Markdown. Documented with examples on /bien-tap/. */
export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  Note: { attributes: { title: { kind: 'line', required: true } }, children: true },
  Steps: { attributes: {}, children: true },
  Hotline: { attributes: { id: { kind: 'id', required: true } }, children: false },
  Slogan: { attributes: { id: { kind: 'id', required: true } }, children: false },
  Chart: {
    attributes: { plan: { kind: 'plan', required: true }, of: { kind: 'chart', required: true } },
    children: false,
  },
  Figure: {
    attributes: {
      src: { kind: 'public-file', required: true },
      alt: { kind: 'line', required: true },
      caption: { kind: 'line', required: false },
    },
    children: false,
  },
  Pause: { attributes: { seconds: { kind: 'whole-number', required: true } }, children: false, only: ['broadcasts'] },
};

/** What a value of each kind looks like. */
export const ATTRIBUTE_SHAPES: Readonly<Record<AttributeKind, RegExp>> = {
  line: /^[^\n<>{}]{1,300}$/,
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  plan: /^[a-z0-9-]+\/[a-z0-9-]+$/,
  'whole-number': /^[1-9]\d{0,2}$/,
  'public-file': /^(?:\/[a-z0-9_-]+)+\.(?:png|jpg|jpeg|webp|avif|svg)$/,
  chart: /^(?:budget|targets|table:[a-z0-9-]+)$/,
};
