import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipFiles } from './zip.ts';

/**
 * The same Word file with the same bytes each time: the `docx` package writes the hour of making into the core
 * properties and into the ZIP. `day` is YYYY-MM-DD. Part order follows ISO/IEC 29500-2: content types first.
 */
export function settleDocx(docx: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(docx);
  const core = parts['docProps/core.xml'];
  if (core === undefined) throw new Error('Unexpected Word file: no core properties');
  const stamped = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
  parts['docProps/core.xml'] = strToU8(stamped);
  return zipFiles(parts, ['[Content_Types].xml', '_rels/.rels']);
}
