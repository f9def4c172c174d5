import type { CodeReader } from './codes.ts';

const PHONE = /(?<![\d/])(?:\+84[ .]?\d|0\d)(?:[ .-]{0,2}\d){5,10}(?![\d/])/g;

/** "02713. 825.825", "0271 3825 825", "+84 271…" → #p02713825825, and without area code #p3825825. */
export const readPhones: CodeReader = (text) =>
  [...text.matchAll(PHONE)].flatMap((match) => {
    const digits = match[0].replace(/^\+84/, '0').replace(/\D/g, '');
    if (digits.length < 7 || digits.length > 12) return [];
    const wider = digits.length > 8 ? [`#p${digits.slice(-7)}`, `#p${digits.slice(-6)}`] : [];
    return [{ start: match.index, end: match.index + match[0].length, exact: `#p${digits}`, wider }];
  });
