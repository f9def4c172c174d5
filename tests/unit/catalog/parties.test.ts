import { describe, expect, test } from 'vitest';
import { agencyLine, issuerOf, nameParty } from '../../../src/catalog/parties.ts';
import { catalogOf, entry, get, idsOf, withdrawn } from './examples.ts';

const catalog = catalogOf({
  agencies: [
    entry('agencies', 'ubnd', { name: 'UBND tỉnh Ví dụ' }),
    entry('agencies', 'so', { name: 'Sở Ví dụ', parent: 'ubnd' }),
    entry('agencies', 'phong', { name: 'Phòng Ví dụ', parent: 'so' }),
    entry('agencies', 'vong-a', { parent: 'vong-b' }),
    entry('agencies', 'vong-b', { parent: 'vong-a' }),
    entry('agencies', 'rut', { name: 'Sở đã rút', ...withdrawn }),
  ],
  plans: [entry('plans', 'vi-du/a', { issuer: { agency: 'so', asWritten: null } })],
});
const name = (agency: string | null, asWritten: string | null) => nameParty(catalog, { agency, asWritten });

describe('a party', () => {
  test('is named as the document writes it, with the page of its agency', () => {
    expect(name('so', 'Sở VD')).toEqual({ name: 'Sở VD', agency: 'so', url: '/don-vi/so/' });
  });

  test('has the agency’s own name where the document writes none', () => {
    expect(name('so', null).name).toBe('Sở Ví dụ');
    expect(issuerOf(catalog, get(catalog, 'plans', 'vi-du/a')).name).toBe('Sở Ví dụ');
  });

  test('without a page of its own has no address', () => {
    expect(name(null, 'Các hội')).toEqual({ name: 'Các hội', agency: null, url: null });
  });

  test('that was withdrawn keeps its name and leads to the page that says so', () => {
    expect(name('rut', null)).toMatchObject({ name: 'Sở đã rút', url: '/don-vi/rut/' });
  });
});

describe('the line of an agency', () => {
  test('goes from the topmost down to it', () => {
    expect(idsOf(agencyLine(catalog, get(catalog, 'agencies', 'phong')))).toEqual(['ubnd', 'so', 'phong']);
  });

  test('stops at a loop', () => {
    expect(idsOf(agencyLine(catalog, get(catalog, 'agencies', 'vong-a')))).toEqual(['vong-b', 'vong-a']);
  });
});
