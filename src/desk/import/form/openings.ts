// Where a document's opening begins and ends: the bases, and the first part of the body.
import type { Block, Line } from '../blocks.ts';
import { readLead } from './leads.ts';
import { readMarker } from './markers.ts';

/** Where no line names a type (a công văn): the addressee, else the first basis, else what follows number and date. */
export function findOpening(blocks: readonly Block[]): number {
  const lines = blocks.slice(0, 60).map((block) => (block.kind === 'line' ? block.text : ''));
  const addressee = lines.findIndex((text) => /^\s*Kính gửi/iu.test(text));
  if (addressee >= 0) return addressee;
  const basis = lines.findIndex((text) => /^(?:căn cứ|thực hiện|theo)\s/iu.test(text) && text.length > 60);
  if (basis >= 0) return basis;
  const paragraph = lines.findIndex((text) => text.length > 140);
  return paragraph >= 0 ? paragraph : Math.min(12, lines.length);
}

/** The preamble ends at the first numbered part, or at the paragraph behind the last basis. */
export function findBodyStart(blocks: readonly Block[], start: number): number {
  let lastBasis = start - 1;
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'line') return at;
    const marker = readMarker(block.text);
    if (readLead(block.text) !== null && (marker === null || marker.rank >= 8)) {
      lastBasis = at;
      continue;
    }
    const ordersBelow = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|LIÊN TỊCH THỐNG NHẤT|THÔNG BÁO|CHỈ THỊ)\s*:?$/u.test(
      block.text.trim(),
    );
    if (ordersBelow) return at + 1;
    if (marker && marker.rank < 8) return at;
    if (at - lastBasis > 8) return lastBasis + 1;
  }
  return Math.min(blocks.length, lastBasis + 1);
}

/** Consecutive paragraphs that begin with a lead word; addressees and the authority's line may stand among them. */
export function basesOf(preamble: readonly Line[]): Line[] {
  const bases: Line[] = [];
  let others = 0;
  for (const line of preamble) {
    const marker = readMarker(line.text);
    if (marker && marker.rank < 8) break;
    if (readLead(line.text) !== null) bases.push(line);
    else if (bases.length === 0 && /(?<!\p{L})(?:căn cứ|thực hiện|triển khai) \p{Lu}[^.;]{3,40}số/u.test(line.text))
      bases.push(line);
    else if (bases.length > 0 && ++others > 1) break;
    else if (/như sau\s*:?$/iu.test(line.text)) break;
  }
  return bases;
}
