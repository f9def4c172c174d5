import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { allEntries, faultAt } from '../entries.ts';

/**
 * What an entry says of its own life: nothing published that still asks or that nobody compared, a withdrawal told in full, changes
 * in their order, nothing before the document itself.
 */
export function judgePublication(content: Content): Fault[] {
  return allEntries(content).flatMap((entry) => [
    ...judgeReadiness(entry),
    ...judgeWithdrawal(entry),
    ...judgeChanges(entry),
    ...judgeReading(entry),
  ]);
}

/** What import and new write into `checked` of a draft: "Chưa đối chiếu (tệp …)". */
const UNCHECKED = /chưa đối chiếu/iu;

function judgeReadiness(entry: Entry): Fault[] {
  if (entry.data.status !== 'published') return [];
  const asked = entry.questions.map((line) => ({
    file: entry.file,
    line,
    field: '',
    message: 'đăng mà còn câu hỏi. Trả lời ở trường bên dưới rồi xóa dòng HỎI này.',
    fix: null,
  }));
  const { against } = entry.data.checked;
  return UNCHECKED.test(against)
    ? [
        ...asked,
        faultAt(
          entry,
          ['checked', 'against'],
          `đăng mà "${against}". So với văn bản rồi ghi: so ngày nào, với bản nào.`,
        ),
      ]
    : asked;
}

function judgeWithdrawal(entry: Entry): Fault[] {
  const { status, withdrawn, changes } = entry.data;
  if (status === 'withdrawn' && withdrawn === null)
    return [
      faultAt(
        entry,
        ['status'],
        'đã rút thì phải ghi rút ngày nào, vì sao.',
        'withdrawn:\n  on: 2026-12-01\n  reason: (vì sao rút)',
      ),
    ];
  if (status !== 'withdrawn' && withdrawn !== null)
    return [
      faultAt(
        entry,
        ['withdrawn'],
        `có withdrawn nhưng status là "${status}". Rút thì đổi status, không rút thì bỏ withdrawn.`,
        'status: withdrawn',
      ),
    ];
  const first = changes[0]?.on;
  return withdrawn !== null && first !== undefined && withdrawn.on < first
    ? [faultAt(entry, ['withdrawn', 'on'], `ngày rút ${withdrawn.on} đứng trước ngày đăng ${first}.`)]
    : [];
}

function judgeChanges(entry: Entry): Fault[] {
  const { changes } = entry.data;
  return changes.flatMap((change, index) => {
    const before = changes[index - 1];
    return before && before.on > change.on
      ? [
          faultAt(
            entry,
            ['changes', index, 'on'],
            `lần sửa ${change.on} đứng sau lần sửa ${before.on}. Ghi cũ trước, mới sau.`,
          ),
        ]
      : [];
  });
}

/** The clock is not asked: only days that contradict each other are refused. */
function judgeReading(entry: Entry): Fault[] {
  const { data } = entry;
  const issued = 'issuedDate' in data ? data.issuedDate : 'publishedOn' in data || !('date' in data) ? null : data.date;
  if (issued === null) return [];
  const read = 'source' in data && data.source ? data.source.readOn : null;
  return [
    ...(data.checked.on < issued
      ? [faultAt(entry, ['checked', 'on'], `ngày đối chiếu ${data.checked.on} đứng trước ngày ban hành ${issued}.`)]
      : []),
    ...(read !== null && read < issued
      ? [faultAt(entry, ['source', 'readOn'], `ngày đọc ${read} đứng trước ngày ban hành ${issued}.`)]
      : []),
    ...data.changes.flatMap((change, index) =>
      change.on < issued
        ? [faultAt(entry, ['changes', index, 'on'], `ngày ${change.on} đứng trước ngày ban hành ${issued}.`)]
        : [],
    ),
  ];
}
