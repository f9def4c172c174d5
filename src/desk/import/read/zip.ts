// Opens the zip inside .docx and .odt files, within limits.
import { strFromU8, unzipSync } from 'fflate';
import { UnreadableFile } from '../blocks.ts';

/** No honest document part is larger once unpacked; a zip bomb is. */
const LARGEST_PART = 60_000_000;

/** The parts of a zip whose names match, as text. Throws `UnreadableFile` when the bytes are no zip or too large. */
export function unzipText(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.test(name) && originalSize < LARGEST_PART,
    });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch {
    throw new UnreadableFile('Tệp hỏng hoặc không đúng định dạng. Hãy mở bằng Word hay LibreOffice rồi lưu lại.');
  }
}
