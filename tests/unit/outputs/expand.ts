import jsonld from 'jsonld';

/** schema.org's context as far as meaning goes: every name is one of its own, and addresses are addresses. */
const CONTEXT = {
  '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, sameAs: { '@type': '@id' } },
};

/** Reads JSON-LD with a library; asks the network for nothing. */
export async function expand(text: string): Promise<Record<string, unknown>[]> {
  const documentLoader = (url: string) =>
    url.startsWith('https://schema.org')
      ? Promise.resolve({ document: CONTEXT, documentUrl: url })
      : Promise.reject(new Error(`asked for ${url}`));
  return jsonld.expand(JSON.parse(text) as object, { documentLoader });
}

/** Every type named anywhere in it, once. */
export function typesIn(expanded: unknown): string[] {
  const types = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        if (key === '@type') for (const type of [inner].flat()) types.add(String(type));
      Object.values(value).forEach(visit);
    }
  };
  visit(expanded);
  return [...types].sort();
}
