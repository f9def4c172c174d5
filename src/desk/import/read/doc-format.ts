// What a .doc says of its paragraphs and letters: lists of "sprm" orders, found by the place of the text ([MS-DOC] 2.6).

export interface Run {
  from: number;
  to: number;
  style: number;
  orders: Buffer;
}

const PAGE = 512;
/** Length of an order's operand by its three highest bits; 6 says it itself. */
const OPERANDS = [1, 1, 2, 4, 2, 2, 0, 3];
const [TABLE_DEFINITION, TAB_CHANGES, KEPT_APART] = [0xd608, 0xc615, 0x6646];

/** Runs of one property table, in the order of the file. `isParagraph`: the entries carry a style and blocks of heights. */
export function readRuns(main: Buffer, plc: Buffer, isParagraph: boolean): Run[] {
  const count = Math.floor((plc.length - 4) / 8);
  const runs: Run[] = [];
  for (let at = 0; at < count; at++) {
    const start = (plc.readUInt32LE((count + 1) * 4 + at * 4) & 0x3fffff) * PAGE;
    const page = main.subarray(start, start + PAGE);
    if (page.length < PAGE) throw new RangeError('Property page outside the file');
    const entries = page[PAGE - 1] ?? 0;
    for (let entry = 0; entry < entries; entry++) {
      const [from, to] = [page.readUInt32LE(entry * 4), page.readUInt32LE(entry * 4 + 4)];
      const offset = (page[(entries + 1) * 4 + entry * (isParagraph ? 13 : 1)] ?? 0) * 2;
      runs.push({ from, to, ...(isParagraph ? paragraphOrders(page, offset) : letterOrders(page, offset)) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

function paragraphOrders(page: Buffer, offset: number): { style: number; orders: Buffer } {
  if (offset === 0) return { style: 0, orders: Buffer.alloc(0) };
  const words = page[offset] ?? 0;
  const start = words === 0 ? offset + 2 : offset + 1;
  const length = words === 0 ? (page[offset + 1] ?? 0) * 2 : words * 2 - 1;
  return { style: page.readUInt16LE(start), orders: page.subarray(start + 2, start + length) };
}

function letterOrders(page: Buffer, offset: number): { style: number; orders: Buffer } {
  const length = offset === 0 ? 0 : (page[offset] ?? 0);
  return { style: 0, orders: page.subarray(offset + 1, offset + 1 + length) };
}

/** The run that covers a place of the file. */
export function runAt(runs: readonly Run[], place: number): Run | undefined {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return undefined;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** Orders that are too long for a page, as of wide tables' rows, stand in the stream "Data". */
export function readApart(orders: Buffer, data: Buffer): Buffer {
  const at = readOrder(orders, KEPT_APART);
  return at === null ? orders : data.subarray(at + 2, at + 2 + data.readUInt16LE(at));
}

/** The operand of the last order of one kind as a number, or null where there is none. */
export function readOrder(orders: Buffer, wanted: number): number | null {
  let found: number | null = null;
  for (let at = 0; at + 2 < orders.length;) {
    const order = orders.readUInt16LE(at);
    at += 2;
    const kind = order >> 13;
    const length = OPERANDS[kind] ?? 1;
    if (order === wanted && kind !== 6 && at + length <= orders.length) found = orders.readUIntLE(at, length);
    if (kind !== 6) at += length;
    else if (order === TABLE_DEFINITION) at += orders.readUInt16LE(at) + 1;
    else at += order === TAB_CHANGES && orders[at] === 255 ? orders.length : (orders[at] ?? 0) + 1;
  }
  return found;
}
