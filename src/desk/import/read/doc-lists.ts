// Numbers that Word paints before the paragraphs of a .doc ([MS-DOC] 2.9.131–2.9.150); the text does not hold them.
import { formatCounter, ListCounter } from './numbering.ts';

interface Level {
  start: number;
  format: string;
  /** Text with \u0000…\u0008 where the counter of that level stands. */
  text: string;
}

interface Override {
  list: number;
  /** Levels whose start or look this use of the list changes. */
  starts: Map<number, number>;
  levels: Map<number, Level>;
}

const FORMATS = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
]);

/** Labels of list paragraphs, in the order in which they are asked for. */
export class DocLists {
  private readonly lists: Map<number, Level[]>;
  private readonly uses: Override[];
  private readonly counters = new Map<string, ListCounter>();

  constructor(table: Buffer, lists: number, uses: number, usesLength: number) {
    this.lists = readLists(table, lists);
    this.uses = usesLength === 0 ? [] : readUses(table, uses);
  }

  /** `use` counts from 1, `level` from 0; "" where the paragraph carries no number. */
  nextLabel(use: number, level: number): string {
    const override = this.uses[use - 1];
    const levels = override && this.lists.get(override.list);
    if (!override || !levels || level > 8) return '';
    const at = (number: number): Level | undefined => override.levels.get(number) ?? levels[number];
    const own = at(level);
    if (own?.format === 'bullet') return /^[+•·*o]$/.test(own.text) ? own.text : '-';
    const key = override.starts.size > 0 ? `${override.list}/${use}` : String(override.list);
    const counter = this.counters.get(key) ?? new ListCounter();
    this.counters.set(key, counter);
    const starts = levels.map((one, number) => override.starts.get(number) ?? at(number)?.start ?? one.start);
    const counts = counter.next(level, starts);
    if (!own || own.format === 'none') return '';
    return own.text.replace(/[\u0000-\u0008]/g, (mark) => {
      const number = mark.charCodeAt(0);
      return formatCounter(counts[number] ?? 1, at(number)?.format ?? 'decimal');
    });
  }
}

function readLists(table: Buffer, start: number): Map<number, Level[]> {
  const lists = new Map<number, Level[]>();
  if (start <= 0 || start + 2 > table.length) return lists;
  const count = table.readUInt16LE(start);
  const cursor = { at: start + 2 + count * 28 };
  for (let number = 0; number < count; number++) {
    const list = start + 2 + number * 28;
    const isSimple = ((table[list + 26] ?? 0) & 1) === 1;
    lists.set(
      table.readUInt32LE(list),
      Array.from({ length: isSimple ? 1 : 9 }, () => readLevel(table, cursor)),
    );
  }
  return lists;
}

function readLevel(table: Buffer, cursor: { at: number }): Level {
  const { at } = cursor;
  const orders = (table[at + 24] ?? 0) + (table[at + 25] ?? 0);
  const text = at + 28 + orders;
  const length = table.readUInt16LE(text);
  cursor.at = text + 2 + length * 2;
  return {
    start: table.readUInt32LE(at),
    format: FORMATS.get(table[at + 4] ?? 0) ?? 'decimal',
    text: table.toString('utf16le', text + 2, cursor.at),
  };
}

function readUses(table: Buffer, start: number): Override[] {
  const count = table.readUInt32LE(start);
  const cursor = { at: start + 4 + count * 16 };
  const uses: Override[] = [];
  for (let number = 0; number < Math.min(count, 10_000); number++) {
    const use = start + 4 + number * 16;
    const override: Override = { list: table.readUInt32LE(use), starts: new Map(), levels: new Map() };
    const changes = table[use + 12] ?? 0;
    if (cursor.at + 4 <= table.length) cursor.at += 4;
    for (let change = 0; change < changes; change++) {
      const flags = table.readUInt32LE(cursor.at + 4);
      if (flags & 0x10) override.starts.set(flags & 0xf, table.readUInt32LE(cursor.at));
      cursor.at += 8;
      if (flags & 0x20) override.levels.set(flags & 0xf, readLevel(table, cursor));
    }
    uses.push(override);
  }
  return uses;
}
