import type { z } from 'zod';
import type { reportDuty, task } from '../../src/schemas/task.ts';
import { formatDay } from '../../src/text/day.ts';
import { agenciesOf, MINISTRY } from './agencies.ts';
import type { Head } from './heads.ts';
import type { Random } from './random.ts';
import { writeParagraph, writeSentence } from './sentences.ts';

type Task = z.input<typeof task>;
type Report = z.input<typeof reportDuty>;
type When = NonNullable<Task['when']>;

export function makeTasks(random: Random, head: Head): Task[] {
  const { labour, health, schools, all } = agenciesOf(head.block);
  const leads = [labour, labour, health, schools, all];
  return Array.from({ length: random.whole(5, 8) }, (_, index) => {
    const lead = random.pickCommon(leads);
    const others = [labour, health, schools, all].filter((each) => each !== lead);
    return {
      id: `viec-${index + 1}`,
      where: `III.${index + 1}`,
      lead: [{ agency: lead, asWritten: WORDS[lead.replace(/-\d+$/, '')] ?? null }],
      with: [
        ...random.sample(others, random.whole(0, 2)).map((agency) => ({ agency })),
        ...(random.chance(0.2) ? [{ asWritten: 'các đoàn thể ở cơ sở' }] : []),
      ],
      action: writeParagraph(random, random.whole(1, 2)),
      ...(random.chance(0.7) ? { when: makeWhen(random, head.year) } : {}),
      ...(random.chance(0.3) ? { output: writeSentence(random) } : {}),
    };
  });
}

const WORDS: Record<string, string> = {
  'vd-so-ld': 'Sở Lao động - Thương binh và Xã hội',
  'vd-so-yt': 'Sở Y tế',
  'vd-so-gd': 'Sở Giáo dục và Đào tạo',
  'vd-cac-so': 'các sở, ban, ngành',
};

/** Once to the committee; in one plan of four the committee reports to the ministry. */
export function makeReports(random: Random, { block, year }: Head): Report[] {
  const { committee, labour, all } = agenciesOf(block);
  const due = `${year}-12-${random.whole(10, 25)}`;
  const own: Report = {
    id: 'bao-cao-cua-cac-so',
    where: 'V',
    from: [{ agency: labour }, { agency: all, asWritten: 'các sở, ban, ngành' }],
    to: { agency: committee },
    due: { before: due, asWritten: `trước ngày ${formatDay(due)}` },
    covers: 'Kết quả thực hiện kế hoạch (ví dụ)',
  };
  if (!random.chance(0.25)) return [own];
  const up: Report = {
    id: 'bao-cao-len-bo',
    where: 'V',
    from: [{ agency: committee }],
    to: { agency: MINISTRY },
    due: { day: `${year}-12-31`, asWritten: `ngày 31/12/${year}` },
  };
  return [own, up];
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** A time of that year after its first quarter, in which the plan was issued. */
export function makeWhen(random: Random, year: number): When {
  const month = random.whole(4, 11);
  const day = (of: number) => `${year}-${String(of).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
  const quarter = random.whole(2, 4);
  const [from, to, limit] = [day(month), day(month + 1), day(month)];
  return random.pick<When>([
    { day: from, asWritten: `ngày ${formatDay(from)}` },
    { from, to, asWritten: `từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}` },
    { before: limit, asWritten: `trước ngày ${formatDay(limit)}` },
    { quarter: `${year}-Q${quarter}`, asWritten: `Quý ${QUARTERS[quarter - 1] ?? ''} năm ${year}` },
    { year, asWritten: `trong năm ${year}` },
  ]);
}
