import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_TYPES, parseDocumentNumber, sameNumber } from '../../../src/text/document-number.ts';
import { anyText } from './arbitraries.ts';

describe('a document number', () => {
  it.each([
    ['87/KH-STTTT', 87, null, 'KH', ['STTTT']],
    ['420/UBND-LĐTBXH', 420, null, null, ['UBND', 'LĐTBXH']],
    ['1229/LĐTBXH-BTXH', 1229, null, null, ['LĐTBXH', 'BTXH']],
    ['32/2010/QĐ-TTg', 32, 2010, 'QĐ', ['TTg']],
    ['32/2010/QĐ-TTG', 32, 2010, 'QĐ', ['TTG']],
    ['112/QĐ-TTg', 112, null, 'QĐ', ['TTg']],
    ['11/2011/TTLT/BTC-BLĐTBXH', 11, 2011, 'TTLT', ['BTC', 'BLĐTBXH']],
    ['11/2011/TTLT-BTC-BLĐTBXH', 11, 2011, 'TTLT', ['BTC', 'BLĐTBXH']],
    ['02-NQ/TW', 2, null, 'NQ', ['TW']],
    ['47/TTr-SLĐTBXH', 47, null, 'TTr', ['SLĐTBXH']],
    ['47/TTr-SLĐTB&XH', 47, null, 'TTr', ['SLĐTB&XH']],
    ['07/KH-UBND', 7, null, 'KH', ['UBND']],
    ['202/2025/QH15', 202, 2025, null, ['QH15']],
    ['1653/NQ-UBTVQH15', 1653, null, 'NQ', ['UBTVQH15']],
    ['/KH-UBND', null, null, 'KH', ['UBND']],
    ['-KH/TU', null, null, 'KH', ['TU']],
  ])('%s falls into its parts', (text, number, year, type, bodies) => {
    const typeName = type === null ? null : DOCUMENT_TYPES[type];
    expect(parseDocumentNumber(text)).toEqual({ text, number, suffix: null, year, type, typeName, bodies });
  });

  it.each([
    ['Số: 87/KH-STTTT', '87/KH-STTTT'],
    ['số 87 / KH – STTTT', '87/KH-STTTT'],
    ['Số:        /KH-UBND', '/KH-UBND'],
    ['Số: ……./KH-UBND', '/KH-UBND'],
    ['420/UBND-LÐTBXH', '420/UBND-LĐTBXH'],
    ['32/2010/QĐ-TTg'.normalize('NFD'), '32/2010/QĐ-TTg'],
  ])('%j is tidied to %s', (written, text) => {
    expect(parseDocumentNumber(written)?.text).toBe(text);
  });

  it('may have a letter behind it', () => {
    expect(parseDocumentNumber('15a/KH-UBND')).toMatchObject({ number: 15, suffix: 'a', type: 'KH' });
  });

  it.each(['18/02/2017', '25/3', '2 người/xã', 'và/hoặc', '5/Tháng', '87', '32/2010', 'Số:', '87/KH-', 'KH-UBND', ''])(
    'is not seen in %j',
    (text) => {
      expect(parseDocumentNumber(text)).toBeNull();
    },
  );

  it.each([
    ['07/KH-UBND', 'Số: 7/KH-UBND'],
    ['11/2011/TTLT/BTC-BLĐTBXH', '11/2011/TTLT-BTC-BLĐTBXH'],
    ['32/2010/QĐ-TTg', '32/2010/QĐ-TTG'],
  ])('%s is the same as %s', (a, b) => {
    expect(sameNumber(a, b)).toBe(true);
  });

  it.each([
    ['32/QĐ-TTg', '32/2010/QĐ-TTg'],
    ['87/KH-STTTT', '87/KH-UBND'],
    ['87/KH-STTTT', '87/BC-STTTT'],
    ['15/KH-UBND', '15a/KH-UBND'],
    ['/KH-UBND', '/KH-UBND'],
    ['nothing', 'nothing'],
  ])('%s is not the same as %s', (a, b) => {
    expect(sameNumber(a, b)).toBe(false);
  });

  it('is looked for in any text without a throw, and its tidy text reads as itself', () => {
    const known = fc.constantFrom(...Object.keys(DOCUMENT_TYPES));
    const built = fc.tuple(fc.nat(9999), known).map(([n, type]) => `Số: ${n} / ${type} - UBND`);
    fc.assert(
      fc.property(fc.oneof(anyText, built), (text) => {
        const read = parseDocumentNumber(text);
        if (read) expect(parseDocumentNumber(read.text)).toEqual(read);
      }),
    );
    fc.assert(
      fc.property(built, (text) => {
        expect(parseDocumentNumber(text)?.bodies).toEqual(['UBND']);
      }),
    );
  });
});
