// Vietnamese telephone numbers.

/** `digits` as dialled in the country, `e164` as dialled from anywhere (null where that is impossible), `display` in groups. */
export type Phone = { digits: string; e164: string | null; display: string };

/** Numbering plan: Thông tư 22/2014/TT-BTTTT with its later changes; international form: ITU-T E.164. */
const KINDS: readonly { pattern: RegExp; isInternational: boolean }[] = [
  { pattern: /^(02[48])(\d{4})(\d{4})$/, isInternational: true },
  { pattern: /^(02\d{2})(\d{4})(\d{3})$/, isInternational: true },
  { pattern: /^(0[35789]\d{2})(\d{3})(\d{3})$/, isInternational: true },
  { pattern: /^(1[89]00)(\d{4})$/, isInternational: false },
  { pattern: /^(1[89]00)(\d{3})(\d{3})$/, isInternational: false },
  { pattern: /^(1\d{2,3})$/, isInternational: false },
];

/**
 * Reads a text that is one number: a landline ("02713. 825.825", "(0271) 3825825", "+84 271 3825 825"), a mobile
 * number, a 1800 or 1900 number, a short one ("111", "1022"). Null for anything else, so also for the area codes
 * that went out of use in 2017 (0651 …): nobody can dial them. Whether anybody answers is not known here.
 */
export function readPhone(text: string): Phone | null {
  if (text.length > 40 || !/^\s*\+?[\d\s().\-‐–]+$/.test(text)) return null;
  const digits = text
    .replace(/[^\d+]/g, '')
    .replace(/^(?:\+|00)84/, '0')
    .replace(/^00/, '0');
  if (digits.startsWith('+')) return null;
  for (const { pattern, isInternational } of KINDS) {
    const groups = pattern.exec(digits)?.slice(1);
    if (groups) return { digits, e164: isInternational ? `+84${digits.slice(1)}` : null, display: groups.join(' ') };
  }
  return null;
}
