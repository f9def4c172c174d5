import { describe, expect, test } from 'vitest';
import { citationsOf, variantsOf } from '../../../src/catalog/citations.ts';
import { catalogOf, entry } from './examples.ts';

const cited = { type: 'Quyết định', law: 'de-an-32', issuer: null };
const plan = entry('plans', 'vi-du/a', {
  legalBases: [
    { ...cited, lead: 'Căn cứ', number: '32/2010/QĐ-TTg', date: '2010-03-25' },
    { ...cited, lead: 'Thực hiện', number: '1/QĐ-UBND', date: null, law: 'khac' },
    { ...cited, lead: 'Xét', number: null, date: null, law: null },
  ],
  citedInBody: [{ ...cited, number: '32/QĐ-TTg', date: '2010-03-25', where: 'mục IV' }],
});
const older = entry('plans', 'vi-du/b', {
  issuedDate: '2011-01-01',
  legalBases: [{ ...cited, lead: 'Căn cứ', number: null, date: '2010-03-26' }],
});
const catalog = catalogOf({ plans: [plan, older], laws: [entry('laws', 'de-an-32')] });

describe('the citations of a law', () => {
  const citations = citationsOf(catalog, 'de-an-32');

  test('are every place that names it, plan by plan, the preamble first', () => {
    expect(citations.map(({ plan: { id }, lead, where }) => [id, lead, where])).toEqual([
      ['vi-du/b', 'Căn cứ', null],
      ['vi-du/a', 'Căn cứ', null],
      ['vi-du/a', null, 'mục IV'],
    ]);
  });

  test('keep the words of each plan', () => {
    expect(citations.map(({ number }) => number)).toEqual([null, '32/2010/QĐ-TTg', '32/QĐ-TTg']);
  });

  test('are none for a law that nobody names', () => {
    expect(citationsOf(catalog, 'chua-ai-nhac')).toEqual([]);
  });

  test('have as variants each number and date once; a blank is none', () => {
    expect(variantsOf(citations)).toEqual({
      numbers: ['32/2010/QĐ-TTg', '32/QĐ-TTg'],
      dates: ['2010-03-26', '2010-03-25'],
    });
    expect(variantsOf([])).toEqual({ numbers: [], dates: [] });
  });
});
