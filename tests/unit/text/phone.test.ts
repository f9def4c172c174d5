import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPhone } from '../../../src/text/phone.ts';
import { anyText } from './arbitraries.ts';

it.each([
  '02713. 825.825',
  '0271 3825 825',
  '(0271) 3825825',
  '0271-3825-825',
  '+84 271 3825 825',
  '0084 271 3825825',
  '+84 (0) 271 3825825',
])('%s is one landline', (text) => {
  expect(readPhone(text)).toEqual({ digits: '02713825825', e164: '+842713825825', display: '0271 3825 825' });
});

it.each([
  ['02438258258', '+842438258258', '024 3825 8258'],
  ['0900000000', '+84900000000', '0900 000 000'],
  ['111', null, '111'],
  ['1022', null, '1022'],
  ['18001567', null, '1800 1567'],
  ['1900123456', null, '1900 123 456'],
])('%s is dialled %s from abroad and shown as %s', (digits, e164, display) => {
  expect(readPhone(digits)).toEqual({ digits, e164, display });
});

it.each(['0651 3879 123', '12', '211', '02713 825 82', '+1 202 555 0100', '111 và 113', 'số 111', '2024-03-25', ''])(
  '%j is no number to dial in Viet Nam today',
  (text) => {
    expect(readPhone(text)).toBeNull();
  },
);

it('a number survives being shown or dialled from abroad and read again; no text throws', () => {
  const numbers = fc
    .tuple(fc.constantFrom('024', '0271', '09', '1900', '11'), fc.nat(999_999_999))
    .map((t) => t.join(''));
  fc.assert(
    fc.property(fc.oneof(anyText, numbers), (text) => {
      const phone = readPhone(text);
      if (!phone) return;
      expect(readPhone(phone.display)).toEqual(phone);
      if (phone.e164 !== null) expect(readPhone(phone.e164)).toEqual(phone);
    }),
    { numRuns: 500 },
  );
});
