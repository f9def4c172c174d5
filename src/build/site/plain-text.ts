const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6});|#(\d{1,7});|([a-z]+);)?/gi;

/** Text or an attribute's value of HTML as it is meant; null when it needs more than what our pages write: a few names, and numbers. */
export function plainText(written: string): string | null {
  if (!written.includes('&')) return written;
  let unknown = 0;
  const text = written.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const meant = name === undefined ? fromCode(code) : NAMED[name];
    if (meant === undefined) unknown += 1;
    return meant ?? '';
  });
  return unknown === 0 ? text : null;
}

/** Numbers of letters; those of controls, surrogates and nothing at all are read in ways of their own. */
const fromCode = (code: number): string | undefined =>
  (code >= 0x20 && code < 0x7f) || (code > 0x9f && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff)
    ? String.fromCodePoint(code)
    : undefined;
