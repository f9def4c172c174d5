import { z } from 'zod';
import { year } from '../../../schemas/fields.ts';
import { plan as schema } from '../../../schemas/plan.ts';
import { parseDocumentNumber } from '../../../text/document-number.ts';
import type { Answers, Choice, Kind, Known } from '../question.ts';
import { draftPublication, fileQuestion, normaliseDay } from '../shared.ts';

const fields = schema.shape;

const BODY = `## Ai làm gì

Viết ở đây: từng cơ quan làm việc gì, trước ngày nào. Câu ngắn, lời dễ hiểu.

## Người dân được gì

Viết ở đây điều kế hoạch ghi cho người dân. Kế hoạch không ghi thì bỏ mục này.`;

/** An official plan. Number and day that are not known stay null, as in a document that leaves them blank. */
export const plan: Kind = {
  collection: 'plans',
  label: 'kế hoạch',
  questions: [
    { flag: 'place', ask: 'Kế hoạch của nơi nào', suggest: suggestPlace, choices: placeChoices },
    { flag: 'title', ask: 'Trích yếu, chép đúng như văn bản', schema: fields.title },
    { flag: 'shortTitle', ask: 'Tên ngắn, dễ hiểu, để lên danh sách', schema: fields.shortTitle },
    { flag: 'summary', ask: 'Hai ba câu: việc gì, ai làm, khi nào', schema: fields.summary },
    {
      flag: 'issuer',
      ask: 'Cơ quan ban hành: mã đơn vị, hoặc tên như văn bản viết',
      schema: z.string().min(1).max(400),
      open: true,
      suggest: suggestIssuer,
      choices: (_answers, { content }) =>
        content.entries.agencies.map(({ id, data }) => ({ value: id, label: data.name })),
    },
    {
      flag: 'number',
      ask: 'Số, ký hiệu, ví dụ 87/KH-STTTT (văn bản để trống thì bỏ qua)',
      schema: fields.number,
      optional: true,
    },
    {
      flag: 'numberAsWritten',
      ask: 'Dòng số đúng như văn bản viết',
      schema: fields.numberAsWritten,
      optional: true,
      suggest: ({ number }) => (number == null ? null : `Số: ${number}`),
    },
    {
      flag: 'issuedDate',
      ask: 'Ngày ban hành (văn bản để trống thì bỏ qua)',
      schema: fields.issuedDate,
      optional: true,
      normalise: normaliseDay,
    },
    {
      flag: 'dateAsWritten',
      ask: 'Dòng địa danh, ngày tháng đúng như văn bản viết',
      schema: fields.dateAsWritten,
      optional: true,
    },
    {
      flag: 'year',
      ask: 'Kế hoạch của năm nào',
      schema: z
        .string()
        .regex(/^\d{4}$/, 'năm gồm bốn chữ số.')
        .transform(Number)
        .pipe(year()),
      optional: true,
      suggest: ({ issuedDate, title }, { today }) =>
        /\bnăm (\d{4})\b/.exec(title ?? '')?.[1] ?? issuedDate?.slice(0, 4) ?? today.slice(0, 4),
    },
    {
      flag: 'holder',
      ask: 'Ai giữ bản gốc mà bạn chép (không rõ thì bỏ qua)',
      schema: z.string().max(300),
      optional: true,
    },
    fileQuestion('plans', ({ year, shortTitle }) => `${year ?? ''} ${(shortTitle ?? '').replace(year ?? ' ', '')}`),
  ],
  make(answers, known) {
    const { place, number, issuer } = answers;
    const isAgency = known.content.ids.agencies.has(issuer ?? '');
    return {
      id: `${place ?? ''}/${answers['file'] ?? ''}`,
      data: {
        title: answers['title'],
        shortTitle: answers['shortTitle'],
        summary: answers['summary'],
        docType: typeOf(number ?? null),
        number: number ?? null,
        numberAsWritten: answers['numberAsWritten'] ?? null,
        issuer: isAgency ? { agency: issuer } : { asWritten: issuer },
        place: null,
        issuedDate: answers['issuedDate'] ?? null,
        dateAsWritten: answers['dateAsWritten'] ?? null,
        year: answers['year'] == null ? null : Number(answers['year']),
        period: null,
        legalBases: [],
        tasks: [],
        reports: [],
        slogans: [],
        events: [],
        signatory: null,
        recipients: [],
        archive: null,
        discrepancies: [],
        source: { holder: answers['holder'] ?? null, readOn: known.today },
        ...draftPublication(known),
      },
      body: BODY,
    };
  },
};

function placeChoices(_answers: Answers, { content }: Known): Choice[] {
  return (content.singles.places.data?.places ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

/** The publisher's own place, else the place of the newest plan. */
function suggestPlace(_answers: Answers, { content }: Known): string | null {
  const newest = [...content.entries.plans].sort((a, b) => (b.data.year ?? 0) - (a.data.year ?? 0))[0];
  return content.singles.site.data?.publisher.place ?? newest?.id.split('/')[0] ?? null;
}

/** The body that issued the newest plan of the place, else its people's committee. */
function suggestIssuer({ place }: Answers, { content }: Known): string | null {
  const newest = content.entries.plans
    .filter(({ id }) => id.startsWith(`${place ?? ''}/`))
    .sort((a, b) => (b.data.year ?? 0) - (a.data.year ?? 0))[0];
  const committee = content.entries.agencies.find(
    ({ data }) => data.place === place && data.kind === 'people-committee' && data.level !== 'district',
  );
  return newest?.data.issuer.agency ?? committee?.id ?? null;
}

function typeOf(number: string | null): string {
  return (number === null ? null : parseDocumentNumber(number)?.typeName) ?? 'Kế hoạch';
}
