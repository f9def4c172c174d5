// The lines of a budget that stand in sentences: items below the stated total, above it, or behind it in its own words.
import { readFormula } from '../../../text/money.ts';
import { AMOUNT, readMoney, type FoundLine } from './money-words.ts';
import { allParts, type Section } from './sections.ts';

/** `total` in ₫. Items above and inline are lines only where they come to the total. */
export function readLines(root: Section, stated: Section, behind: string, total: number | null): FoundLine[] {
  const below = linesBelow(stated);
  if (below.length > 0) return below;
  const comeTo = (lines: FoundLine[]): boolean =>
    lines.length > 1 && total !== null && lines.reduce((sum, { vnd }) => sum + (vnd ?? 0), 0) === total;
  const inline = linesWithin(behind);
  if (comeTo(inline)) return inline;
  const above = linesAbove(root, stated);
  return comeTo(above) ? above : [];
}

function linesBelow(section: Section): FoundLine[] {
  const siblings = section.parent?.parts ?? [];
  const at = siblings.indexOf(section);
  const items =
    section.parts.length > 0
      ? section.parts
      : section.rank === 20
        ? siblings.slice(at + 1)
        : siblings.slice(at + 1).filter((one) => one.rank > section.rank);
  return items.filter(({ rank }) => rank !== 20).flatMap(toLine);
}

/** "1. Truyền thông: 45.000.000 đồng", "2. …", "Tổng cộng: …": the run of items that ends at the total. */
function linesAbove(root: Section, stated: Section): FoundLine[] {
  const before = allParts(root);
  before.length = before.indexOf(stated);
  const rank = before.findLast((part) => part.rank !== 20)?.rank;
  const items: Section[] = [];
  for (let part = before.pop(); part; part = before.pop()) {
    if (part.rank !== rank || toLine(part).length === 0) break;
    items.unshift(part);
  }
  return items.flatMap(toLine);
}

/** "…, trong đó: quà 6.000.000 đồng; băng rôn 1.250.000 đồng": the words before each amount name it. */
function linesWithin(text: string): FoundLine[] {
  let start = 0;
  return [...text.matchAll(AMOUNT)].flatMap((match): FoundLine[] => {
    const label = text
      .slice(start, match.index)
      .replace(/^.*(?:trong đó|bao gồm|gồm|cụ thể)\s*:?/isu, '')
      .replace(/^[\s,;.:()–+-]+|[\s,;:(–=-]+$/gu, '')
      .replace(/^(?:và|chi)\s+/iu, '');
    start = match.index + match[0].length;
    return label ? [{ label, vnd: readMoney(match[0]), computedVnd: null, formula: null, written: match[0] }] : [];
  });
}

function toLine({ text }: Section): FoundLine[] {
  const amounts = [...text.matchAll(AMOUNT)];
  const last = amounts.at(-1);
  if (!last) return [];
  const formula = formulaIn(text);
  const label = (/^([^:=]{2,200}?)\s*[:=]/u.exec(text)?.[1] ?? text.slice(0, amounts[0]?.index ?? 0))
    .replace(/[\s,(–-]+$/u, '')
    .trim();
  return label
    ? [
        {
          label,
          vnd: readMoney(last[0]),
          computedVnd: formula?.vnd ?? null,
          formula: formula?.text ?? null,
          written: last[0],
        },
      ]
    : [];
}

function formulaIn(text: string): { text: string; vnd: number | null } | null {
  const start = /\d[\d.,]*\s*[^=:;]*?\s*[x×*]\s*\d/iu.exec(text);
  if (!start) return null;
  const written =
    text
      .slice(start.index)
      .split(/[;)]|\.(?:\s|$)/)[0]
      ?.trim() ?? '';
  return { text: written, vnd: readFormula(written)?.vnd ?? null };
}
