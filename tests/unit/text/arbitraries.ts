import fc from 'fast-check';

const SYLLABLES =
  'ngày tháng năm quý II từ đến trước hằng định kỳ Số KH-UBND triệu đồng x = / . , 25 2024 Uỷ hoà Ð ƣ'.split(' ');

/** Any text of up to 10 000 characters: random Unicode, lone surrogates, digits and dots, and heaps of Vietnamese words. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789.,-/ x×đ=\u00a0\ud800')),
    maxLength: 10_000,
    size: 'max',
  }),
  fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 1500, size: 'max' }).map((words) => words.join(' ')),
);
