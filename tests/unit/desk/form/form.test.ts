import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { toJsonSchema } from '../../../../src/desk/editor/json-schema.ts';
import { fieldsOf, type Field } from '../../../../src/desk/form/field.ts';
import { judgeFile } from '../../../../src/desk/form/judge.ts';
import { guessCollection, openFile } from '../../../../src/desk/form/open-file.ts';
import { editorAddress } from '../../../../src/desk/form/repository.ts';
import { COLLECTIONS, type CollectionName } from '../../../../src/schemas/index.ts';
import { listFiles } from '../../../../src/source/files.ts';

// Reading all of content/ takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fieldsFor = (name: CollectionName) => fieldsOf(toJsonSchema(COLLECTIONS[name].schema, name), name);
const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...allFields(field.fields), ...(field.item ? allFields([field.item]) : [])]);
const fieldAt = (fields: readonly Field[], ...path: string[]): Field | undefined => {
  const [key, ...rest] = path;
  const field = fields.find((each) => each.key === key);
  return rest.length === 0 || !field ? field : fieldAt(field.item?.fields ?? field.fields, ...rest);
};

describe('fieldsOf', () => {
  test.each(Object.keys(COLLECTIONS) as CollectionName[])(
    'has every field of %s, in the order of the schema',
    (name) => {
      expect(fieldsFor(name).map(({ key }) => key)).toEqual(Object.keys(COLLECTIONS[name].schema.shape));
    },
  );

  test('names every field in Vietnamese', () => {
    const names = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) => allFields(fieldsFor(name)));
    expect(
      names.filter(({ key, label }) => key !== '' && label.toLowerCase() === key.toLowerCase()).map(({ key }) => key),
    ).toEqual([]);
  });

  test('knows days, times, sentences, choices and ids of other entries', () => {
    const plan = fieldsFor('plans');
    expect(fieldAt(plan, 'issuedDate')).toMatchObject({ kind: 'day', required: true, nullable: true });
    expect(fieldAt(plan, 'tasks', 'when')).toMatchObject({ kind: 'time', nullable: true });
    expect(fieldAt(plan, 'summary')).toMatchObject({ kind: 'long', required: true, nullable: false });
    expect(fieldAt(plan, 'status')?.choices[0]).toEqual({ value: 'draft', label: 'bản nháp, chưa lên trang' });
    expect(fieldAt(plan, 'tasks', 'lead', 'agency')?.target).toBe('agencies');
    expect(fieldAt(plan, 'slogans')?.item?.target).toBe('slogans');
  });
});

describe('judgeFile', () => {
  const file = 'content/slogans/tien-phong-2024.yaml';
  const text = readFileSync(file, 'utf8');

  test('finds nothing in a good file', async () => {
    expect(await judgeFile('slogans', file, text, {})).toEqual([]);
  });

  test('names an id that nobody has, with the nearest', async () => {
    const known = { events: [{ id: 'ngay-ctxh-2024', label: '' }] };
    const faults = await judgeFile('slogans', file, text.replace('ngay-ctxh-2024', 'ngay-ctxh-2042'), known);
    expect(faults).toMatchObject([{ field: 'event', line: 3, fix: 'ngay-ctxh-2024' }]);
  });

  test('refuses code in a body at its line', async () => {
    const article = 'content/articles/doc-mot-ke-hoach.mdx';
    const body = `${readFileSync(article, 'utf8')}\nimport x from 'x'\n`;
    const faults = await judgeFile('articles', article, body, {});
    expect(faults.map(({ line }) => line)).toEqual([body.split('\n').length - 1]);
  });
});

describe('openFile', () => {
  test('says why a file cannot be read', () => {
    expect(() => openFile('slogans', 'text: a: b')).toThrow('dòng 1: câu có dấu ": "');
    expect(() => openFile('articles', 'title: x')).toThrow('thiếu phần đầu tệp');
  });
});

describe('guessCollection', () => {
  test('knows every file of the site by its fields', () => {
    const wrong = (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) =>
      listFiles(`content/${name}`).filter(
        (path) => guessCollection(path, readFileSync(`content/${name}/${path}`, 'utf8')) !== name,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('editorAddress', () => {
  test('gives GitHub a new file with its text', () => {
    expect(editorAddress('https://github.com/o/r', 'content/slogans/a.yaml', 'text: á\n', true)).toBe(
      'https://github.com/o/r/new/main?filename=content%2Fslogans%2Fa.yaml&value=text%3A%20%C3%A1%0A',
    );
  });

  test('leaves out a text that no address can carry', () => {
    expect(editorAddress('https://github.com/o/r', 'a.yaml', 'x'.repeat(9000), true)).toBe(
      'https://github.com/o/r/new/main?filename=a.yaml',
    );
  });

  test('opens the editor of a file that exists', () => {
    expect(editorAddress('https://github.com/o/r.git', 'content/a.yaml', '', false)).toBe(
      'https://github.com/o/r/edit/main/content/a.yaml',
    );
    expect(editorAddress('https://gitlab.com/o/r/', 'content/a.yaml', '', false)).toBe(
      'https://gitlab.com/o/r/-/edit/main/content/a.yaml',
    );
  });

  test('knows no other hosts', () => {
    expect(editorAddress('https://example.vn/kho', 'a.yaml', '', true)).toBeNull();
  });
});
