// The text of a .doc in pieces, each with its place in the file, under which its look is found ([MS-DOC] 2.8.35).

export interface Letter {
  text: string;
  /** Byte offset in the document's stream. */
  place: number;
}

const COMPRESSED = 0x40000000;
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** The letters of the main text; footnotes, headers and boxes follow behind `count` and are left out. */
export function* readLetters(main: Buffer, pieces: Buffer, count: number): Generator<Letter> {
  const table = takePieceTable(pieces);
  const number = Math.floor((table.length - 4) / 12);
  let left = main.length;
  for (let piece = 0; piece < number; piece++) {
    const [from, to] = [table.readUInt32LE(piece * 4), Math.min(table.readUInt32LE(piece * 4 + 4), count)];
    const where = table.readUInt32LE((number + 1) * 4 + piece * 8 + 2);
    const isCompressed = (where & COMPRESSED) !== 0;
    const start = isCompressed ? (where & ~COMPRESSED) / 2 : where;
    const size = isCompressed ? 1 : 2;
    left -= Math.max(0, to - from) * size;
    if (left < 0 || (to > from && start + (to - from) * size > main.length))
      throw new RangeError('Piece outside the file');
    for (let at = 0; at < to - from; at++) {
      const place = start + at * size;
      const text = isCompressed
        ? WINDOWS_1252.decode(main.subarray(place, place + 1))
        : String.fromCharCode(main.readUInt16LE(place));
      yield { text, place };
    }
  }
}

/** Orders of a fast save stand before the table of pieces. */
function takePieceTable(pieces: Buffer): Buffer {
  let at = 0;
  while (pieces[at] === 1) at += 3 + pieces.readUInt16LE(at + 1);
  if (pieces[at] !== 2) throw new RangeError('No table of pieces');
  return pieces.subarray(at + 5, at + 5 + pieces.readUInt32LE(at + 1));
}
