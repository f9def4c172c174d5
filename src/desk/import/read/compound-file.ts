// The compound file that holds a .doc: streams cut into sectors, found through a chain of tables ([MS-CFB]).

const [END, FREE] = [0xfffffffe, 0xffffffff];
const HEADER = 512;

/** Streams by name. Throws RangeError on a broken file. */
export function readCompoundFile(file: Buffer): Map<string, Buffer> {
  const [sector, small] = [1 << file.readUInt16LE(30), 1 << file.readUInt16LE(32)];
  if (sector < 128 || sector > 8192 || small < 16 || small > sector) throw new RangeError('Sector size');
  const sectorAt = (number: number): Buffer => {
    const start = HEADER + number * sector + (sector > HEADER ? sector - HEADER : 0);
    if (start < 0 || start >= file.length) throw new RangeError('Sector outside the file');
    return file.subarray(start, start + sector);
  };
  const table = Buffer.concat(tableSectors(file, sectorAt).map(sectorAt));
  const chain = (first: number): Buffer => Buffer.concat(follow(first, table).map(sectorAt));
  const smallTable = chain(file.readUInt32LE(60));
  const directory = chain(file.readUInt32LE(48));
  const smallest = file.readUInt32LE(56);
  const streams = new Map<string, Buffer>();
  let container: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const kind = directory[at + 66];
    const length = Math.max(0, Math.min(directory.readUInt16LE(at + 64) - 2, 62));
    const name = directory.toString('utf16le', at, at + length);
    const [first, size] = [directory.readUInt32LE(at + 116), directory.readUInt32LE(at + 120)];
    if (kind === 5) container = chain(first);
    if (kind !== 2) continue;
    const isSmall = size < smallest;
    const parts = isSmall
      ? follow(first, smallTable).map((number) => container.subarray(number * small, (number + 1) * small))
      : [chain(first)];
    streams.set(name, Buffer.concat(parts).subarray(0, size));
  }
  return streams;
}

/** Numbers of the sectors that hold the table: 109 in the header, the others in a chain of their own. */
function tableSectors(file: Buffer, sectorAt: (number: number) => Buffer): number[] {
  const numbers: number[] = [];
  const take = (from: Buffer, start: number, end: number): void => {
    for (let at = start; at + 4 <= end; at += 4) {
      const number = from.readUInt32LE(at);
      if (number !== FREE && number !== END) numbers.push(number);
    }
  };
  take(file, 76, HEADER);
  let next = file.readUInt32LE(68);
  const most = Math.floor(file.length / sectorAt(0).length) + 1;
  for (let count = Math.min(file.readUInt32LE(72), most); count > 0 && next < END - 3; count--) {
    const more = sectorAt(next);
    take(more, 0, more.length - 4);
    next = more.readUInt32LE(more.length - 4);
  }
  return numbers;
}

function follow(first: number, table: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = first; at < END - 3; at = table.readUInt32LE(at * 4)) {
    numbers.push(at);
    if (numbers.length * 4 > table.length) throw new RangeError('Chain without an end');
  }
  return numbers;
}
