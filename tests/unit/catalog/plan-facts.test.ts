import { expect, test } from 'vitest';
import { planBases, planFacts } from '../../../src/catalog/plan-facts.ts';
import { catalogOf, entry } from './examples.ts';

const planOf = (data: Parameters<typeof entry<'plans'>>[2]) => {
  const catalog = catalogOf({ plans: [entry('plans', 'vi-du/mot', data)] });
  const [plan] = catalog.plans;
  if (plan === undefined) throw new Error('no plan');
  return { plan, facts: new Map(planFacts(catalog, plan).map(({ label, value }) => [label, value])) };
};

test('a basis is called as the document calls it, with the word "số"', () => {
  const basis = {
    lead: 'Căn cứ',
    type: 'Quyết định',
    number: '32/2010/QĐ-TTg',
    date: '2010-03-25',
    issuer: 'Thủ tướng Chính phủ',
  };
  const { plan } = planOf({ legalBases: [basis, { lead: 'Thực hiện', type: 'Đề án 32', number: null, date: null }] });
  expect(planBases(plan)).toEqual([
    'Căn cứ Quyết định số 32/2010/QĐ-TTg ngày 25/3/2010 của Thủ tướng Chính phủ',
    'Thực hiện Đề án 32',
  ]);
});

test('a number and a day left to be filled in are told as blank, with what is written', () => {
  const { facts } = planOf({ numberAsWritten: 'Số: /KH-VD', dateAsWritten: 'Ví Dụ, ngày tháng năm 2024' });
  expect(facts.get('Số, ký hiệu')).toBe('văn bản để trống, viết “Số: /KH-VD”');
  expect(facts.get('Ngày ban hành')).toBe('văn bản để trống, viết “Ví Dụ, ngày tháng năm 2024”');
});

test('who signed stands on one line, and what the document leaves out is null', () => {
  const signatory = { capacity: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Ví Dụ' };
  const { facts } = planOf({ signatory, archive: 'Lưu: VT' });
  expect(facts.get('Người ký')).toBe('TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Nguyễn Ví Dụ');
  expect(facts.get('Lưu')).toBe('VT');
  expect(facts.get('Số, ký hiệu')).toBeNull();
});
