import { describe, expect, test } from 'vitest';
import { dutiesInPlan, dutiesOf, type Duty } from '../../../src/catalog/duties.ts';
import { catalogOf, entry, get } from './examples.ts';

const soYTe = { agency: 'so-y-te' };
const soNoiVu = { agency: 'so-noi-vu' };
const xa = { asWritten: 'UBND các xã' };
const agencies = [
  entry('agencies', 'so-y-te', { name: 'Sở Y tế' }),
  entry('agencies', 'so-noi-vu', { name: 'Sở Nội vụ' }),
];

const plan = entry('plans', 'vi-du/a', {
  period: { from: '2024-01-01', to: '2024-12-31' },
  tasks: [
    { id: 'sau', where: 'III.1', lead: [soYTe, soNoiVu], with: [xa], action: 'Việc sau', when: { day: '2024-09-01' } },
    { id: 'khong-han', where: 'III.2', lead: [soYTe], action: 'Việc không hạn' },
    { id: 'truoc', where: 'III.3', lead: [soNoiVu], with: [soYTe], action: 'Việc trước', when: { day: '2024-02-01' } },
    { id: 'cua-xa', where: 'III.4', lead: [xa], action: 'Việc của xã' },
  ],
  reports: [
    { id: 'bao-cao', where: 'IV', from: [soYTe], to: soNoiVu, due: { yearly: '--06-20' }, covers: 'việc ví dụ' },
    { id: 'bao-cao-trong', where: 'IV', from: [soNoiVu], to: soYTe },
  ],
});
const catalog = catalogOf({ plans: [plan], agencies });
const idsOf = (duties: readonly Duty[]) => duties.map(({ id }) => id);
const dutyOf = (agency: string, id: string) => dutiesOf(catalog, agency).find((duty) => duty.id === id);

describe('the duties of an agency', () => {
  test('are what it leads, takes part in and reports, by date, the undated last', () => {
    expect(idsOf(dutiesOf(catalog, 'so-y-te'))).toEqual(['truoc', 'sau', 'bao-cao', 'khong-han']);
  });

  test('in one plan keep the order of the document', () => {
    const found = dutiesInPlan(catalog, get(catalog, 'plans', 'vi-du/a'), 'so-y-te');
    expect(idsOf(found)).toEqual(['sau', 'khong-han', 'truoc', 'bao-cao']);
  });

  test('do not hold what others do', () => {
    expect(idsOf(dutiesOf(catalog, 'so-y-te'))).not.toContain('cua-xa');
    expect(dutiesOf(catalog, 'khong-ai-nhac')).toEqual([]);
  });

  test('say the role, and who else is in it', () => {
    expect(dutyOf('so-y-te', 'sau')).toMatchObject({
      role: 'lead',
      others: [
        { name: 'Sở Nội vụ', url: '/don-vi/so-noi-vu/' },
        { name: 'UBND các xã', url: null },
      ],
    });
    expect(dutyOf('so-y-te', 'truoc')).toMatchObject({ role: 'with', others: [{ name: 'Sở Nội vụ' }] });
    expect(dutyOf('so-y-te', 'bao-cao')).toMatchObject({ role: 'report', others: [{ name: 'Sở Nội vụ' }] });
  });

  test('lead to the part of the plan that says so', () => {
    expect(dutyOf('so-y-te', 'sau')?.url).toBe('/ke-hoach/vi-du/a/#sau');
  });

  test('lie in the past or ahead by their own time, without a time by that of the plan', () => {
    expect(dutyOf('so-y-te', 'truoc')?.state).toBe('past');
    expect(dutyOf('so-y-te', 'sau')?.state).toBe('coming');
    expect(dutyOf('so-y-te', 'khong-han')?.state).toBe('running');
  });

  test('that come back every year run as long as the plan', () => {
    expect(dutyOf('so-y-te', 'bao-cao')?.state).toBe('running');
    const later = catalogOf({ plans: [plan], agencies }, '2025-01-01');
    expect(dutiesOf(later, 'so-y-te').find(({ id }) => id === 'bao-cao')?.state).toBe('past');
  });

  test('to report say on what, even where the document does not', () => {
    expect(dutyOf('so-y-te', 'bao-cao')?.what).toBe('việc ví dụ');
    expect(dutyOf('so-noi-vu', 'bao-cao-trong')?.what).toBe('kết quả thực hiện kế hoạch');
  });

  test('count one task once where an agency both leads and takes part', () => {
    const both = { id: 'ca-hai', where: 'I', lead: [soYTe], with: [soYTe], action: 'Việc ví dụ' };
    const found = dutiesOf(catalogOf({ plans: [entry('plans', 'vi-du/b', { tasks: [both] })], agencies }), 'so-y-te');
    expect(found.map(({ id, role }) => [id, role])).toEqual([['ca-hai', 'lead']]);
  });

  test('come from all plans, those of the newer plan first on the same day', () => {
    const task = (action: string) => ({ id: 'viec', where: 'I', lead: [soYTe], action, when: { day: '2024-02-01' } });
    const plans = [
      entry('plans', 'vi-du/cu', { issuedDate: '2023-01-01', tasks: [task('Cũ')] }),
      entry('plans', 'vi-du/moi', { issuedDate: '2024-01-01', tasks: [task('Mới')] }),
    ];
    expect(dutiesOf(catalogOf({ plans, agencies }), 'so-y-te').map(({ what }) => what)).toEqual(['Mới', 'Cũ']);
  });
});
