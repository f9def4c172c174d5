import { slogan as schema } from '../../../schemas/slogan.ts';
import { source } from '../../../schemas/publication.ts';
import type { Kind } from '../question.ts';
import { draftPublication, eventChoices, fileQuestion, normaliseDay, planQuestion } from '../shared.ts';
import { day, line } from '../../../schemas/fields.ts';

const fields = schema.shape;

/** Words to hang: of a plan, which then names them in its list, or with a source of their own. */
export const slogan: Kind = {
  collection: 'slogans',
  label: 'khẩu hiệu',
  questions: [
    { flag: 'text', ask: 'Lời khẩu hiệu, chép đúng từng chữ, không có ngoặc kép ở hai đầu', schema: fields.text },
    {
      flag: 'kind',
      ask: 'Chủ đề hay câu chào mừng',
      suggest: ({ text }) => (/chào mừng/i.test(text ?? '') ? 'greeting' : 'theme'),
      choices: () => [
        { value: 'theme', label: 'chủ đề' },
        { value: 'greeting', label: 'chào mừng' },
      ],
    },
    planQuestion('Kế hoạch nào nêu câu này (không có thì bỏ qua)'),
    {
      flag: 'where',
      ask: 'Ở mục nào của kế hoạch, ví dụ III.6',
      schema: fields.where,
      optional: true,
      skip: ({ plan }) => plan == null,
    },
    {
      flag: 'event',
      ask: 'Dùng cho sự kiện nào',
      optional: true,
      suggest: ({ plan, text }, { content }) => {
        const year = /\b(20\d{2})\b/.exec(text ?? '')?.[1];
        const events = content.entries.events.filter(({ data }) => data.kind === 'social-work-day');
        return (
          (events.find(({ data }) => (year ? data.start.startsWith(year) : plan != null && data.plan === plan)) ?? null)
            ?.id ?? null
        );
      },
      choices: (_answers, known) => eventChoices(known),
    },
    {
      flag: 'from',
      ask: 'Treo từ ngày (kế hoạch không ghi thì bỏ qua)',
      schema: day(),
      optional: true,
      normalise: normaliseDay,
    },
    { flag: 'to', ask: 'Treo đến hết ngày', schema: day(), normalise: normaliseDay, skip: ({ from }) => from == null },
    { flag: 'by', ask: 'Ai treo, như văn bản viết', schema: line(400), skip: ({ from }) => from == null },
    {
      flag: 'holder',
      ask: 'Lấy câu này từ đâu: ai công bố',
      schema: source.shape.holder,
      skip: ({ plan }) => plan != null,
    },
    {
      flag: 'url',
      ask: 'Địa chỉ web của nơi công bố (không có thì bỏ qua)',
      schema: source.shape.url,
      optional: true,
      skip: ({ plan }) => plan != null,
    },
    fileQuestion(
      'slogans',
      ({ text, event }) => `${(text ?? '').split(' - ').at(-1) ?? ''} ${/\d{4}$/.exec(event ?? '')?.[0] ?? ''}`,
    ),
  ],
  make(answers, known) {
    const { plan, from } = answers;
    const window = { id: 'dot-1', from, to: answers['to'], by: [{ asWritten: answers['by'] }] };
    return {
      id: answers['file'] ?? '',
      data: {
        text: answers['text'],
        kind: answers['kind'],
        event: answers['event'] ?? null,
        plan: plan ?? null,
        where: answers['where'] ?? null,
        windows: from == null ? [] : [window],
        ...(plan == null && {
          source: { holder: answers['holder'], url: answers['url'] ?? null, readOn: known.today },
        }),
        ...draftPublication(known),
      },
      body: '',
      ...(plan != null && { namedBy: { plan, list: 'slogans' as const } }),
    };
  },
};
