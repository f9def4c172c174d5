import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readMeanings, toJsonSchema } from '../../../../src/desk/editor/json-schema.ts';
import { makeEditorFiles } from '../../../../src/desk/editor/vscode.ts';
import { COLLECTIONS } from '../../../../src/schemas/index.ts';
import { listFiles } from '../../../../src/source/files.ts';
import { splitFrontMatter } from '../../../../src/source/front-matter.ts';

// Reading all of content/ takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });

describe('the files of the editor', () => {
  test.each(makeEditorFiles())('are fresh: $path (else run npm run schemas)', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test.each(Object.entries(COLLECTIONS))('accept every file of content/%s', (name, { ending, schema, label }) => {
    const validate = ajv.compile(toJsonSchema(schema, label));
    const refused = listFiles(`content/${name}`).flatMap((path) => {
      const text = readFileSync(`content/${name}/${path}`, 'utf8');
      const data: unknown = parse(ending === '.mdx' ? (splitFrontMatter(text)?.yaml ?? '') : text);
      return validate(data) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(refused).toEqual([]);
  });

  test('refuse a field that does not exist', () => {
    const validate = ajv.compile(toJsonSchema(COLLECTIONS.slogans.schema, 'khẩu hiệu'));
    const data = parse(readFileSync('content/slogans/tien-phong-2024.yaml', 'utf8')) as object;
    expect(validate({ ...data, chuDe: 'x' })).toBe(false);
  });

  test('describe every field at the top of a plan in Vietnamese', () => {
    const { properties = {} } = toJsonSchema(COLLECTIONS.plans.schema, 'kế hoạch');
    const silent = Object.entries(properties).filter(([, { description }]) => description === undefined);
    expect(silent).toEqual([]);
  });

  test('say what each value of a list means', () => {
    expect(toJsonSchema(COLLECTIONS.slogans.schema, '').properties?.['status']?.enumDescriptions).toEqual([
      'bản nháp, chưa lên trang',
      'đã đăng',
      'đã rút (trang còn lại lời báo)',
    ]);
  });
});

describe('readMeanings', () => {
  test('reads values and their meanings from a description', () => {
    expect(readMeanings('theme: chủ đề; greeting: chào mừng')).toEqual(
      new Map([
        ['theme', 'chủ đề'],
        ['greeting', 'chào mừng'],
      ]),
    );
  });

  test('finds nothing in an ordinary sentence', () => {
    expect(readMeanings('Ngày ban hành; để trống nếu văn bản để trống')).toEqual(new Map());
  });
});
