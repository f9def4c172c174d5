// Bytes of a .txt, .md or .html file to text: Unicode by its mark or validity, else the old code page that reads best.
import { measureLegibility } from '../normalise/syllables.ts';
import { detectEncoding, fromTcvn3, fromVni } from '../normalise/legacy.ts';

/** Never throws: what no encoding explains is judged later by its legibility. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeCodePage(bytes);
  }
}

function decodeCodePage(bytes: Uint8Array): string {
  const western = decodeWestern(bytes);
  const windows1258 = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const encoding = detectEncoding(western);
  const best = encoding === 'tcvn3' ? fromTcvn3(western) : encoding === 'vni' ? fromVni(western) : western;
  const broken = new TextDecoder('utf-8').decode(bytes);
  const ranked = [best, windows1258, broken].map((text) => ({ text, ...measureLegibility(text) }));
  ranked.sort((a, b) => b.syllables + b.marked * 0.3 - (a.syllables + a.marked * 0.3));
  return ranked[0]?.text ?? '';
}

/** Windows-1252, except that byte AD stays the letter it is in TCVN3. */
function decodeWestern(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function looksUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 400);
  return (
    head.length > 20 &&
    head.filter((byte, at) => at % 2 === 1 && byte <= 0x1e).length > head.length * 0.35 &&
    head.includes(0)
  );
}
