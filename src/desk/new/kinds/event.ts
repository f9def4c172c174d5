import { day, line } from '../../../schemas/fields.ts';
import { event as schema } from '../../../schemas/event.ts';
import type { Answers, Kind, Known } from '../question.ts';
import { draftPublication, fileQuestion, normaliseDay, planQuestion } from '../shared.ts';

const fields = schema.shape;
/** 2017 was the first Social Work Day (Decision 1791/QĐ-TTg of 15/9/2016). */
const YEAR_BEFORE_FIRST = 2016;

const isSocialWorkDay = ({ kind }: Answers) => kind === 'social-work-day';
const yearOf = ({ start }: Answers) => Number((start ?? '').slice(0, 4));
const editionOf = (answers: Answers) => yearOf(answers) - YEAR_BEFORE_FIRST;

/** A day on which something happens; a Social Work Day gets its date and edition by the rule of Decision 1791/QĐ-TTg. */
export const event: Kind = {
  collection: 'events',
  label: 'sự kiện',
  questions: [
    {
      flag: 'kind',
      ask: 'Loại sự kiện',
      suggest: () => 'social-work-day',
      choices: () => [
        { value: 'social-work-day', label: 'Ngày Công tác xã hội Việt Nam' },
        { value: 'talk', label: 'tọa đàm' },
        { value: 'other', label: 'việc khác' },
      ],
    },
    {
      flag: 'start',
      ask: 'Ngày bắt đầu',
      schema: day(),
      normalise: normaliseDay,
      suggest: (answers, known) => (isSocialWorkDay(answers) ? nextFreeDay(known) : null),
    },
    {
      flag: 'end',
      ask: 'Ngày kết thúc, nếu kéo dài nhiều ngày',
      schema: day(),
      optional: true,
      normalise: normaliseDay,
      skip: isSocialWorkDay,
    },
    {
      flag: 'title',
      ask: 'Tên sự kiện',
      schema: fields.title,
      suggest: (answers) =>
        isSocialWorkDay(answers)
          ? `Ngày Công tác xã hội Việt Nam lần thứ ${editionOf(answers)}, năm ${yearOf(answers)}`
          : null,
    },
    planQuestion('Kế hoạch nào nêu sự kiện này (chưa có thì bỏ qua)'),
    {
      flag: 'asWritten',
      ask: 'Ngày đúng như văn bản viết',
      schema: fields.asWritten,
      optional: true,
      skip: ({ plan }) => plan == null,
    },
    {
      flag: 'venue',
      ask: 'Ở đâu (văn bản không nêu thì bỏ qua)',
      schema: fields.venue,
      optional: true,
      skip: isSocialWorkDay,
    },
    {
      flag: 'holder',
      ask: 'Biết ngày này từ đâu',
      schema: line(),
      skip: ({ plan }) => plan != null,
      suggest: (answers) => (isSocialWorkDay(answers) ? 'Thủ tướng Chính phủ' : null),
    },
    {
      flag: 'summary',
      ask: 'Hai ba câu dễ hiểu',
      schema: fields.summary,
      suggest: (answers) =>
        isSocialWorkDay(answers)
          ? `Ngày tôn vinh người làm công tác xã hội, lần thứ ${editionOf(answers)}. Trang này chưa có kế hoạch nào cho ngày ấy.`
          : null,
    },
    fileQuestion('events', (answers) =>
      isSocialWorkDay(answers) ? `ngay-ctxh-${yearOf(answers)}` : `${answers['title'] ?? ''} ${yearOf(answers)}`,
    ),
  ],
  make(answers, known) {
    const { plan } = answers;
    const isDay = isSocialWorkDay(answers);
    const note = 'Quyết định 1791/QĐ-TTg ngày 15/9/2016: Ngày Công tác xã hội Việt Nam là ngày 25 tháng 3.';
    return {
      id: answers['file'] ?? '',
      data: {
        title: answers['title'],
        kind: answers['kind'],
        start: answers['start'],
        end: answers['end'] ?? null,
        asWritten: answers['asWritten'] ?? null,
        ...(isDay && { edition: editionOf(answers) }),
        plan: plan ?? null,
        ...(!isDay && { venue: answers['venue'] ?? null }),
        summary: answers['summary'],
        ...(plan == null && { source: { holder: answers['holder'], readOn: known.today, ...(isDay && { note }) } }),
        ...draftPublication(known),
      },
      body: '',
      ...(plan != null && { namedBy: { plan, list: 'events' as const } }),
    };
  },
};

/** The next 25 March from today on that has no entry yet. */
function nextFreeDay({ content, today }: Known): string {
  const taken = new Set(
    content.entries.events
      .filter(({ data }) => data.kind === 'social-work-day')
      .map(({ data }) => data.start.slice(0, 4)),
  );
  let year = Number(today.slice(0, 4));
  while (`${year}-03-25` < today || taken.has(String(year))) year++;
  return `${year}-03-25`;
}
