import { describe, expect, it } from 'vitest';
import { readAddress, toAddress, toggleFilter } from '../../../../src/search/box/address.ts';

describe('the address of a search', () => {
  it('carries the query and the filters, and gives them back', () => {
    const asked = { text: 'băng rôn & "khẩu hiệu"', filters: { kind: 'plan', year: '2024', place: 'Bình Phước' } };
    expect(readAddress(toAddress(asked))).toEqual(asked);
  });

  it('is empty for an empty search', () => {
    expect(toAddress({ text: '', filters: {} })).toBe('');
  });

  it('sets a filter, and takes it away when it is chosen again', () => {
    const once = toggleFilter({ text: 'a', filters: { year: '2024' } }, 'kind', 'plan');
    expect(once.filters).toEqual({ year: '2024', kind: 'plan' });
    expect(toggleFilter(once, 'kind', 'plan').filters).toEqual({ year: '2024' });
  });
});
