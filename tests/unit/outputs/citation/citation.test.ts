import { describe, expect, test } from 'vitest';
import { lawCitation, planCitation, toCslJson } from '../../../../src/outputs/citation/csl.ts';
import { planCitationText } from '../../../../src/outputs/citation/text.ts';
import { catalog, SITE } from '../content.ts';

const plan = (id: string) => catalog.plans.filter((each) => each.id === id);
const law = (id: string) => catalog.laws.filter((each) => each.id === id);

describe('a citation', () => {
  test('of a plan names issuer, type, number, day and title as the document gives them', () => {
    expect(plan('binh-phuoc/2017-tuyen-truyen-ctxh').map((each) => planCitationText(catalog, each, SITE))).toEqual([
      'Sở Thông tin và Truyền thông tỉnh Bình Phước. Kế hoạch số 87/KH-STTTT, ngày 18 tháng 02 năm 2017: Tuyên truyền triển khai thực hiện Đề án phát triển nghề công tác xã hội năm 2017 trên địa bàn tỉnh Bình Phước. Bản kể lại: https://example.vn/ke-hoach/binh-phuoc/2017-tuyen-truyen-ctxh/',
    ]);
  });

  test('in CSL-JSON has the day in parts', () => {
    expect(plan('binh-phuoc/2017-tuyen-truyen-ctxh').map((each) => planCitation(catalog, each, SITE))).toMatchObject([
      {
        type: 'report',
        number: '87/KH-STTTT',
        issued: { 'date-parts': [[2017, 2, 18]] },
        'publisher-place': 'Bình Phước',
        author: [{ literal: 'Sở Thông tin và Truyền thông tỉnh Bình Phước' }],
      },
    ]);
  });

  test('in CSL-JSON gives the year alone where the day is blank, and nothing where neither is known', () => {
    const [item] = plan('binh-phuoc/2024-ngay-ctxh').map((each) => planCitation(catalog, each, SITE));
    expect(item).toMatchObject({ issued: { 'date-parts': [[2024]] } });
    expect(item).not.toHaveProperty('number');
    expect(plan('ben-tre/2010-de-an-32').map((each) => planCitation(catalog, each, SITE))[0]).not.toHaveProperty(
      'issued',
    );
  });

  test('of a law carries its official number, whatever a plan wrote', () => {
    const items = law('32-2010-qd-ttg').map((each) => lawCitation(each, SITE));
    expect(JSON.parse(toCslJson(items))).toMatchObject([
      {
        type: 'legislation',
        number: '32/2010/QĐ-TTg',
        authority: 'Thủ tướng Chính phủ',
        issued: { 'date-parts': [[2010, 3, 25]] },
      },
    ]);
  });
});
