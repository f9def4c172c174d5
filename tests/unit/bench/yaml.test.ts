import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../../bench/corpus/yaml.ts';

test('written data reads back as it was', () => {
  const data = {
    text: 'Sở Y tế: việc # 1 "a"',
    sign: 'true',
    number: 12,
    flag: false,
    nothing: null,
    day: '2024-03-25',
    like: '12/KH-UBND',
    yearly: '--06-20',
    long: `${'một câu dài '.repeat(20)}hết`,
    lines: 'TM. ỦY BAN\nKT. CHỦ TỊCH',
    empty: [],
    none: {},
    list: ['a', { b: ['c', null], d: { e: 1 } }, 'phải: thế'],
  };
  expect(parse(writeYaml({ ...data, left: undefined }))).toEqual(data);
});
