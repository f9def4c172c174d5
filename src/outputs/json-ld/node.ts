/** One node of JSON-LD in the vocabulary of schema.org. */
export interface JsonLd {
  '@type': string;
  [property: string]: unknown;
}

/** Leaves out what is not known: schema.org has no null. */
export function node(type: string, properties: Record<string, unknown>): JsonLd {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}

/** The text of a <script type="application/ld+json">. "<" is written so that no text can end the script. */
export function toScriptText(nodes: readonly JsonLd[]): string {
  const data =
    nodes.length === 1
      ? { '@context': 'https://schema.org', ...nodes[0] }
      : { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
