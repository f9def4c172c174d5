import { z } from 'zod';
import { broadcast as schema } from '../../../schemas/broadcast.ts';
import { listOf, type Kind } from '../question.ts';
import { draftPublication, fileQuestion, plansQuestion } from '../shared.ts';

const fields = schema.shape;

/** A script for loudspeakers and radio. */
export const broadcast: Kind = {
  collection: 'broadcasts',
  label: 'bài phát thanh',
  questions: [
    { flag: 'title', ask: 'Tên bài', schema: fields.title },
    { flag: 'summary', ask: 'Bài nói về điều gì', schema: fields.summary },
    {
      flag: 'slotSeconds',
      ask: 'Đài dành cho bài bao nhiêu giây',
      schema: z.string().regex(/^\d+$/, 'viết số giây, ví dụ 150.').transform(Number).pipe(fields.slotSeconds),
      suggest: () => '150',
    },
    plansQuestion,
    fileQuestion('broadcasts', ({ title }) => title ?? ''),
  ],
  make: (answers, known) => ({
    id: answers['file'] ?? '',
    data: {
      title: answers['title'],
      summary: answers['summary'],
      slotSeconds: Number(answers['slotSeconds']),
      lang: 'vi',
      plans: listOf(answers['plans']),
      ...draftPublication(known),
    },
    body: `Kính chào bà con và các bạn. Hôm nay chúng ta nói về một việc.

<Pause seconds="1" />

## Việc chính

Viết ở đây. Câu ngắn, mỗi câu một ý. Điều quan trọng nói hai lần.

<Pause seconds="1" />

Xin chào và hẹn gặp lại bà con.`,
  }),
};
