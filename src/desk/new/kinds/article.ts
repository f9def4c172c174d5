import { article as schema } from '../../../schemas/article.ts';
import { listOf, type Kind } from '../question.ts';
import { draftPublication, fileQuestion, plansQuestion } from '../shared.ts';

const fields = schema.shape;

/** News, people, experience, explanation; who wrote it and from which unit is always asked. */
export const article: Kind = {
  collection: 'articles',
  label: 'tin bài',
  questions: [
    { flag: 'title', ask: 'Tên bài', schema: fields.title },
    { flag: 'summary', ask: 'Hai ba câu mở đầu: việc gì, ai làm, bao giờ', schema: fields.summary },
    {
      flag: 'kind',
      ask: 'Loại bài',
      suggest: () => 'news',
      choices: () => [
        { value: 'news', label: 'tin' },
        { value: 'people', label: 'người tốt, việc tốt' },
        { value: 'experience', label: 'kinh nghiệm' },
        { value: 'explainer', label: 'giải thích' },
      ],
    },
    { flag: 'author', ask: 'Ai viết (ban biên tập trang thì bỏ qua)', schema: fields.author, optional: true },
    { flag: 'unit', ask: 'Viết từ đơn vị nào', schema: fields.unit, skip: ({ author }) => author == null },
    plansQuestion,
    fileQuestion('articles', ({ title }) => title ?? ''),
  ],
  make: (answers, known) => ({
    id: answers['file'] ?? '',
    data: {
      title: answers['title'],
      summary: answers['summary'],
      kind: answers['kind'],
      publishedOn: known.today,
      author: answers['author'] ?? null,
      unit: answers['unit'] ?? null,
      plans: listOf(answers['plans']),
      ...draftPublication(known),
    },
    body: `Viết ở đây. Câu đầu nói ngay: việc gì, ai làm, ở đâu, bao giờ.

## Việc đã làm

Kể cụ thể: bao nhiêu người, làm thế nào, kết quả gì.`,
  }),
};
