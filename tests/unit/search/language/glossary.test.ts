import { describe, expect, it } from 'vitest';
import { looksShort, readGlossary } from '../../../../src/search/language/glossary.ts';

const glossary = readGlossary([
  { short: 'CTXH', long: ['Công tác xã hội'] },
  { short: 'TT&TT', long: ['Thông tin và Truyền thông'], kind: 'body' },
  { short: 'TT', long: ['Thông tư', 'Trung tâm'] },
]);
const forms = (short: string): string[] => glossary.expand(short).map((row) => row.map(({ text }) => text).join(' '));

describe('the glossary', () => {
  it('writes an abbreviation out', () => {
    expect(forms('ctxh')).toEqual(['công tác xã hội']);
  });

  it('knows a body with Sở, Bộ or Phòng before it', () => {
    expect(forms('stttt')).toEqual(['sở thông tin và truyền thông']);
    expect(forms('sctxh')).toEqual([]);
  });

  it('gives every meaning, the first one first', () => {
    expect(forms('tt')).toEqual(['thông tư', 'trung tâm']);
  });

  it('tells an abbreviation from a word in capitals', () => {
    expect(['UBND', 'LĐTB&XH', 'HĐND'].every(looksShort)).toBe(true);
    expect(['MỤC', 'ĐÍCH', 'Sở', 'và', 'A'].some(looksShort)).toBe(false);
  });
});
