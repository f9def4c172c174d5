import { leaflet as schema } from '../../../schemas/leaflet.ts';
import { listOf, type Kind } from '../question.ts';
import { draftPublication, fileQuestion, plansQuestion } from '../shared.ts';

const fields = schema.shape;

/** A leaflet: one page to read, one sheet to print. */
export const leaflet: Kind = {
  collection: 'leaflets',
  label: 'tờ rơi',
  questions: [
    { flag: 'title', ask: 'Tên tờ rơi', schema: fields.title },
    { flag: 'summary', ask: 'Một hai câu ở mặt trước', schema: fields.summary },
    { flag: 'audience', ask: 'Viết cho ai', schema: fields.audience },
    plansQuestion,
    fileQuestion('leaflets', ({ title }) => title ?? ''),
  ],
  make: (answers, known) => ({
    id: answers['file'] ?? '',
    data: {
      title: answers['title'],
      summary: answers['summary'],
      audience: answers['audience'],
      lang: 'vi',
      plans: listOf(answers['plans']),
      ...draftPublication(known),
    },
    body: `## Điều cần nhớ

Viết ở đây ba bốn ý, mỗi ý một dòng.

## Cần giúp thì làm gì

<Steps>

1. Việc thứ nhất.
2. Việc thứ hai.

</Steps>`,
  }),
};
