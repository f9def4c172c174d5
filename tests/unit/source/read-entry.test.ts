import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { day, line } from '../../../src/schemas/fields.ts';
import { readEntry } from '../../../src/source/read-entry.ts';

const schema = z.strictObject({ text: line(), on: day().optional(), state: z.enum(['draft', 'published']).optional() });
const read = (text: string, file = 'content/slogans/vi-du.yaml') => readEntry(file, text, schema);

describe('readEntry', () => {
  it('gives the data of a good file', () => {
    expect(read('text: Câu ví dụ\n')).toMatchObject({ data: { text: 'Câu ví dụ' }, faults: [] });
  });

  it('tells the line in the file, not in the front matter', () => {
    const found = read('---\ntext: Câu\non: 31/02/2024\n---\n\nBài.', 'content/pages/vi-du.mdx');
    expect(found.faults).toEqual([
      {
        file: 'content/pages/vi-du.mdx',
        line: 3,
        field: 'on',
        message: '"31/02/2024" không phải là ngày.',
        fix: '2024-02-29',
      },
    ]);
    expect(found.bodyLine).toBe(5);
  });

  it('names the nearest field and the nearest value', () => {
    expect(read('text: Câu\nstat: draft').faults[0]).toMatchObject({ line: 2, field: 'stat', fix: 'state' });
    expect(read('text: Câu\nstate: publishd').faults[0]).toMatchObject({ line: 2, field: 'state', fix: 'published' });
  });

  it('reads files of Windows, with a byte order mark and two letters at each line end', () => {
    expect(read('\uFEFFtext: Câu\r\nstate: draft\r\n')).toMatchObject({
      data: { text: 'Câu', state: 'draft' },
      faults: [],
    });
  });

  it('keeps what is only badly written, so that a preview can show it, and drops what hides', () => {
    expect(read('text: Nƣớc ví dụ')).toMatchObject({
      data: { text: 'Nƣớc ví dụ' },
      faults: [{ line: 1, fix: 'Nước' }],
    });
    expect(read('text: Câu \u202eví dụ')).toMatchObject({ data: null, faults: [{ line: 1 }] });
  });

  it('leaves the letters of other languages alone', () => {
    const text = 'text: ñu ví dụ\nlang: cmo\n';
    expect(read(text).faults.map((fault) => fault.field)).toEqual(['lang']);
    expect(read(text.replace('cmo', 'vi')).faults.map((fault) => fault.field)).toEqual(['', 'lang']);
  });

  it('says where a quotation was opened, not where the file ends', () => {
    expect(read('state: draft\ntext: "Câu\non: 2024-03-25\n').faults[0]?.line).toBe(2);
  });
});
