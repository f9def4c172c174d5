import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rewriteFile } from '../../../../src/desk/write/content-file.ts';
import { isSame } from '../../../../src/desk/write/same.ts';
import { rewriteYaml } from '../../../../src/desk/write/splice.ts';
import { listFiles } from '../../../../src/source/files.ts';
import { splitFrontMatter } from '../../../../src/source/front-matter.ts';

const TEXT = `# Ví dụ
text: "Một câu: hai phần"   # chép đúng
kind: theme
number:
note: >-
  Câu thứ nhất dài,
  gãy ở chỗ này.
by: { agency: so-y-te, asWritten: Sở Y tế }
windows:
  # đợt đầu
  - id: mot
    from: 2024-03-22
    to: 2024-03-28 # hạ xuống
  - id: hai
    from: 2024-03-24
    to: 2024-03-28
empty: []
status: draft # bản nháp
`;
type Data = Record<string, unknown> & { windows: Record<string, unknown>[] };
const data = () => parse(TEXT) as Data;
const without = (key: string) => Object.fromEntries(Object.entries(data()).filter(([each]) => each !== key));

/** Lines of `after` that are not in `before`, and the other way round. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) };
}

describe('rewriteYaml', () => {
  test('leaves a text alone that already says the data', () => {
    expect(rewriteYaml(TEXT, data())).toBe(TEXT);
  });

  test('changes one value and keeps the comment behind it', () => {
    const after = rewriteYaml(TEXT, { ...data(), status: 'published' });
    expect(changedLines(TEXT, after)).toEqual({
      gone: ['status: draft # bản nháp'],
      come: ['status: published # bản nháp'],
    });
  });

  test('keeps a comment behind a value that became long', () => {
    const text = 'Câu dài. '.repeat(20).trim();
    const after = rewriteYaml(TEXT, { ...data(), text });
    expect(after).toContain(`text: ${text}   # chép đúng`);
    expect(after.split('\n').length).toBe(TEXT.split('\n').length);
  });

  test('fills an empty value', () => {
    expect(rewriteYaml(TEXT, { ...data(), number: '87/KH-STTTT' })).toContain('\nnumber: 87/KH-STTTT\nnote: >-\n');
  });

  test('changes a field of one item of a list', () => {
    const next = data();
    next.windows[1] = { ...next.windows[1], to: '2024-03-29' };
    expect(changedLines(TEXT, rewriteYaml(TEXT, next))).toEqual({
      gone: ['    to: 2024-03-28'],
      come: ['    to: 2024-03-29'],
    });
  });

  test('adds an item at the end, in the middle and at the start of a list', () => {
    const item = { id: 'ba', from: '2024-03-30', to: '2024-03-31' };
    for (const at of [0, 1, 2]) {
      const next = data();
      next.windows.splice(at, 0, item);
      const after = rewriteYaml(TEXT, next);
      expect(changedLines(TEXT, after)).toEqual({
        gone: [],
        come: ['  - id: ba', '    from: 2024-03-30', '    to: 2024-03-31'],
      });
      expect(parse(after)).toEqual(next);
    }
  });

  test('takes an item out of a list', () => {
    for (const at of [0, 1]) {
      const next = data();
      next.windows.splice(at, 1);
      const after = rewriteYaml(TEXT, next);
      expect(changedLines(TEXT, after).come).toEqual([]);
      expect(parse(after)).toEqual(next);
    }
  });

  test('puts a new field behind the one that comes before it in the data', () => {
    const { text, ...rest } = data();
    const after = rewriteYaml(TEXT, { text, breaks: [['Một câu:', 'hai phần']], ...rest });
    expect(after).toContain('# chép đúng\nbreaks:\n  - - "Một câu:"\n    - hai phần\nkind: theme\n');
  });

  test('takes a field out, the first one too', () => {
    const withoutText = without('text');
    expect(rewriteYaml(TEXT, withoutText)).toBe(TEXT.replace(/^text: .*\n/m, ''));
    const withoutEmpty = without('empty');
    expect(rewriteYaml(TEXT, withoutEmpty)).toBe(TEXT.replace('empty: []\n', ''));
  });

  test('writes anew what is written between braces', () => {
    const after = rewriteYaml(TEXT, { ...data(), by: { agency: 'so-tu-phap' } });
    expect(after).toContain('\nby:\n  agency: so-tu-phap\nwindows:\n  # đợt đầu\n');
  });

  test('writes the whole text anew where it cannot be read', () => {
    expect(rewriteYaml('a: [', { a: 1 })).toBe('a: 1\n');
  });
});

const FILES = ['plans', 'slogans', 'events', 'articles', 'agencies', 'laws'].flatMap((name) =>
  listFiles(`content/${name}`).map((path) => `content/${name}/${path}`),
);
const yamlOf = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.mdx') ? (splitFrontMatter(text)?.yaml ?? '') : text;
};

/** Every place in plain data, as a path. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...inside.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]))];
}

/** The data with one place changed, taken out, or doubled. */
function disturb(value: unknown, path: readonly (string | number)[], how: string, fresh: unknown): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof at, copy);
  if (Array.isArray(parent) && typeof last === 'number') {
    const list = parent as unknown[];
    list.splice(last, how === 'double' ? 0 : 1, ...(how === 'out' ? [] : [how === 'double' ? list[last] : fresh]));
  } else if (how === 'out') Reflect.deleteProperty(parent, last);
  else parent[last] = fresh;
  return copy;
}

describe('rewriteYaml on the content of this site', () => {
  test('says what was asked, and touches only lines of what changed', () => {
    const cases = FILES.map((file) => ({
      file,
      text: yamlOf(file),
      data: parse(yamlOf(file)) as Record<string, unknown>,
    }));
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.nat(),
        fc.constantFrom('change', 'out', 'double'),
        fc.oneof(
          fc.constant(null),
          fc.string(),
          fc.constant('Câu có: dấu # và "ngoặc"'),
          fc.constant(['a', 'b']),
          fc.nat(),
        ),
        ({ text, data: before }, pick, how, fresh) => {
          const paths = pathsOf(before).slice(1);
          const path = paths[pick % paths.length] ?? [];
          const wanted = disturb(before, path, how, fresh) as Record<string, unknown>;
          const after = rewriteYaml(text, wanted);
          expect(isSame(parse(after), wanted)).toBe(true);
          const top = String(path[0]);
          const others = text.split(/\n(?=\w)/).filter((part) => !part.startsWith(`${top}:`));
          for (const part of others) expect(after.includes(part.trimEnd())).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  }, 120_000);
});

describe('rewriteFile', () => {
  const file = 'content/plans/binh-phuoc/2024-ngay-ctxh.mdx';
  const text = readFileSync(file, 'utf8');
  const head = splitFrontMatter(text);
  const content = { data: parse(head?.yaml ?? '') as Record<string, unknown>, body: head?.body ?? '' };

  test('keeps every byte of a file when nothing changed', () => {
    expect(rewriteFile('plans', text, content)).toBe(text);
    expect(rewriteFile('plans', text.replaceAll('\n', '\r\n'), content)).toBe(text.replaceAll('\n', '\r\n'));
  });

  test('changes one line of a plan when one word changed', () => {
    const after = rewriteFile('plans', text, { ...content, data: { ...content.data, shortTitle: 'Tên khác' } });
    expect(changedLines(text, after).come).toEqual(['shortTitle: Tên khác']);
    expect(changedLines(text, after).gone).toHaveLength(1);
  });

  test('keeps line ends of Windows', () => {
    const after = rewriteFile('plans', text.replaceAll('\n', '\r\n'), { ...content, body: 'Bài mới.' });
    expect(after.replaceAll('\r\n', '')).not.toMatch(/\n/);
    expect(after.endsWith('---\r\n\r\nBài mới.\r\n')).toBe(true);
  });
});
