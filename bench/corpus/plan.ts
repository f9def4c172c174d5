import type { z } from 'zod';
import type { plan } from '../../src/schemas/plan.ts';
import { formatDayLong } from '../../src/text/day.ts';
import { agenciesOf, MINISTRY } from './agencies.ts';
import { writeBody } from './body.ts';
import { makeReports, makeTasks } from './duties.ts';
import { headOf, olderSiblings, type Head } from './heads.ts';
import { citedLaws } from './laws.ts';
import { publicationOf } from './marks.ts';
import { makeBudget, makeTable } from './money.ts';
import { randomFrom, type Random } from './random.ts';
import { writeParagraph, writeSentence } from './sentences.ts';
import { hasKit, kitId } from './kits.ts';

type Plan = z.input<typeof plan>;

/** A whole made plan: what its front matter holds, and its body. */
export interface MadePlan {
  head: Head;
  data: Plan;
  body: string;
}

export function makePlan(seed: number, index: number): MadePlan {
  const random = randomFrom(`${seed}/plan/${index}`);
  const head = headOf(seed, index);
  const older = random.chance(0.5) ? random.sample(olderSiblings(seed, head), 1) : [];
  return {
    head,
    data: { ...describe(random, head), ...assign(random, head, older) },
    body: writeBody(random, head, older),
  };
}

function describe(random: Random, head: Head) {
  const { subject, year, number, issuedDate, block, index } = head;
  const where = `tỉnh ${block.place.name}`;
  return {
    title: `Ví dụ ${index}: ${subject} năm ${year} trên địa bàn ${where}`,
    shortTitle: `Ví dụ ${index}: ${subject}`.slice(0, 80).trimEnd(),
    summary: `Ví dụ làm ra để đo, không có thật. ${writeParagraph(random, 2)}`,
    docType: 'Kế hoạch',
    number,
    numberAsWritten: number === null ? null : `Số: ${number}`,
    issuer: { agency: agenciesOf(block).committee },
    place: block.place.name,
    issuedDate,
    dateAsWritten: issuedDate === null ? null : `${block.place.name}, ${formatDayLong(issuedDate)}`,
    year,
    period: { from: `${year}-01-01`, to: `${year}-12-31`, asWritten: `năm ${year}` },
  } satisfies Partial<Plan>;
}

function assign(random: Random, head: Head, older: Head[]) {
  const { block, index } = head;
  const { committee, labour, all } = agenciesOf(block);
  const kit = hasKit(head) ? [kitId(block)] : [];
  return {
    legalBases: [
      ...citedLaws(random, index, head.year).map(({ id, ...law }) => ({ lead: 'Căn cứ', ...law, law: id })),
      ...older.map(({ number, issuedDate }) => ({
        lead: 'Thực hiện',
        type: 'Kế hoạch',
        number,
        date: issuedDate,
        issuer: `Ủy ban nhân dân tỉnh ${block.place.name} (ví dụ)`,
      })),
    ],
    objectives: Array.from({ length: random.whole(2, 3) }, (_, at) => ({
      id: `muc-tieu-${at + 1}`,
      where: `I.${at + 1}`,
      text: writeSentence(random),
    })),
    targets: [
      {
        id: 'chi-tieu',
        where: 'I',
        label: 'Số người được giúp (ví dụ)',
        amount: random.whole(50, 4000),
        unit: 'người',
      },
    ],
    activities: [
      {
        id: 'hoat-dong',
        where: 'II',
        title: 'Hoạt động (ví dụ)',
        items: Array.from({ length: random.whole(2, 4) }, (_, at) => ({
          where: `II.${at + 1}`,
          text: writeSentence(random),
        })),
      },
    ],
    tasks: makeTasks(random, head),
    reports: makeReports(random, head),
    budget: makeBudget(random),
    ...(random.chance(0.1) ? { tables: [makeTable(random)] } : {}),
    ...(kit.length > 0 ? { theme: kit[0] ?? null, slogans: kit, events: kit } : {}),
    signatory: { capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'Chủ tịch', name: 'Người ký ví dụ' },
    recipients: [{ agency: MINISTRY }, { agency: committee }, { agency: labour }, { agency: all }],
    archive: 'Lưu: VT (ví dụ)',
    sections: ['I. MỤC ĐÍCH', 'II. NỘI DUNG', 'III. PHÂN CÔNG', 'IV. KINH PHÍ', 'V. BÁO CÁO'],
    discrepancies: writtenFaults(head),
    source: { holder: null, readOn: publicationOf(index).checked.on, note: 'Ví dụ làm ra để đo tốc độ' },
    ...publicationOf(index),
  } satisfies Partial<Plan>;
}

/** What a reader of the paper would note. */
function writtenFaults({ number, issuedDate }: Head): NonNullable<Plan['discrepancies']> {
  return [
    ...(number === null
      ? [{ kind: 'blank-number' as const, about: 'number', detail: 'Ví dụ: bản này để trống số.' }]
      : []),
    ...(issuedDate === null
      ? [{ kind: 'blank-date' as const, about: 'issuedDate', detail: 'Ví dụ: bản này để trống ngày ban hành.' }]
      : []),
  ];
}
