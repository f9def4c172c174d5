import type { z } from 'zod';
import type { budget } from '../../src/schemas/budget.ts';
import type { table } from '../../src/schemas/table.ts';
import { formatNumber } from '../../src/text/money.ts';
import type { Random } from './random.ts';
import { hamlet, writeSentence } from './sentences.ts';
import { THINGS } from './words.ts';

type Budget = z.input<typeof budget>;
type Table = z.input<typeof table>;

const MILLION = 1e6;

/** Lines whose formulas give their amounts, and a total that is their sum. */
export function makeBudget(random: Random): Budget {
  if (random.chance(0.15)) return { where: 'IV', note: 'Ví dụ: văn bản nêu nguồn tiền, không nêu số.', total: null };
  const lines = random.sample(THINGS, random.whole(2, 3)).map((thing, index) => {
    const [communes, people, months] = [random.whole(5, 90), random.whole(1, 4), random.pick([6, 10, 12])];
    const each = random.whole(2, 20) * 50_000;
    const vnd = communes * people * months * each;
    const id = `dong-${index + 1}`;
    const label = `Tiền ${thing}`;
    const amount = write(vnd);
    const formula = `${communes} xã x ${people} người/xã x ${formatNumber(each)} đồng/tháng x ${months} tháng`;
    return { vnd, line: { id, label, amount, parts: [{ id: `${id}-xa`, label: `${label} ở xã`, amount, formula }] } };
  });
  return {
    where: 'IV',
    note: writeSentence(random),
    sources: ['Ngân sách địa phương (ví dụ)', 'Tổ chức, cá nhân góp (ví dụ)'],
    total: write(lines.reduce((sum, { vnd }) => sum + vnd, 0)),
    lines: lines.map(({ line }) => line),
  };
}

/** Numbers by commune, with the row of totals. */
export function makeTable(random: Random): Table {
  const names = [...new Set(Array.from({ length: random.whole(4, 9) }, () => hamlet(random)))];
  const rows = names.map((name, index) => ({
    id: `xa-${index + 1}`,
    label: `Xã ${name}`,
    cells: { ho: random.whole(20, 400), nguoi: random.whole(30, 900) },
  }));
  const total = (column: 'ho' | 'nguoi') => rows.reduce((sum, { cells }) => sum + cells[column], 0);
  return {
    id: 'bang-xa',
    where: 'Phụ lục',
    title: 'Số hộ và số người ở từng xã (ví dụ)',
    unit: 'hộ, người',
    columns: [
      { id: 'ho', label: 'Số hộ' },
      { id: 'nguoi', label: 'Số người' },
    ],
    rows,
    total: { ho: total('ho'), nguoi: total('nguoi') },
  };
}

/** In millions where nothing is lost, as plans write amounts. */
function write(vnd: number): string {
  return vnd % 1e4 === 0 ? `${formatNumber(vnd / MILLION)} triệu đồng` : `${formatNumber(vnd)} đồng`;
}
