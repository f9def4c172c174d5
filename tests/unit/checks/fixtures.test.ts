import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/checks/check.ts';
import { writeText } from '../../../src/checks/report/text.ts';
import { FIXTURES, withFixture } from './build-fixture.ts';

const names = readdirSync(FIXTURES).filter((name) => name !== 'base');
const PLAN = 'plans/vi-du/2024-ngay-ctxh.mdx';

describe('a content folder that is wrong in one way', () => {
  it.each(names)('%s is refused with the expected lines', (name) => {
    const expected = readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8');
    expect(withFixture(name, (folder) => writeText(checkFolder(folder), 0, false))).toBe(expected);
  });

  it('is one of at least thirty', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it('differs from a base that has no fault', () => {
    expect(checkFolder(join(FIXTURES, 'base'))).toEqual([]);
  });
});

describe('a contradiction of the document', () => {
  const admissible = names.filter((name) =>
    /^ {6}- kind: /m.test(readFileSync(join(FIXTURES, name, 'expected.txt'), 'utf8')),
  );

  it('is met in fixtures of many kinds', () => {
    expect(admissible.length).toBeGreaterThanOrEqual(12);
  });

  it.each(admissible)('%s is accepted once the printed lines are pasted', (name) => {
    withFixture(name, (folder) => {
      const [fault] = checkFolder(folder);
      const path = join(folder, PLAN);
      const lines = (fault?.fix ?? '').split('\n').map((line) => `  ${line}\n`);
      writeFileSync(path, readFileSync(path, 'utf8').replace('discrepancies:\n', `discrepancies:\n${lines.join('')}`));
      expect(checkFolder(folder)).toEqual([]);
    });
  });

  it('is refused again when the figure changes after it was written down', () => {
    withFixture('budget-total', (folder) => {
      const path = join(folder, PLAN);
      const item = '  - { kind: total, about: budget, says: tổng là 31 triệu đồng, detail: Ví dụ. }\n';
      const admitted = readFileSync(path, 'utf8').replace('discrepancies:\n', `discrepancies:\n${item}`);
      writeFileSync(path, admitted);
      expect(checkFolder(folder)).toEqual([]);
      writeFileSync(path, admitted.replace('total: 31 triệu đồng', 'total: 32 triệu đồng'));
      expect(checkFolder(folder).map((fault) => fault.field)).toEqual(['budget.total']);
    });
  });

  it('is not accepted under a kind or a part that does not fit', () => {
    withFixture('budget-total', (folder) => {
      const path = join(folder, PLAN);
      const written = readFileSync(path, 'utf8');
      for (const item of [
        '{ kind: typo, about: budget, detail: Ví dụ. }',
        '{ kind: total, about: in-an, detail: Ví dụ. }',
      ]) {
        writeFileSync(path, written.replace('discrepancies:\n', `discrepancies:\n  - ${item}\n`));
        expect(checkFolder(folder).map((fault) => fault.field)).toEqual(['budget.total']);
      }
    });
  });
});
