import { describe, expect, test } from 'vitest';
import { citationTableOf, milestonesOf, moneyOf, shownOf, withTargets } from '../../../src/catalog/overview.ts';
import { catalogOf, entry } from './examples.ts';

const basis = (law: number) => ({
  lead: 'Căn cứ',
  type: 'Quyết định',
  number: null,
  date: null,
  law: `luat-${law}`,
});
const target = (id: number) => ({
  id: `chi-tieu-${id}`,
  where: 'I',
  label: 'x'.repeat(280),
  amount: id,
  unit: 'người',
});
/** Plan n rests on laws 0 … n − 1: the first law is named most. */
const plan = (n: number, targets = 0) =>
  entry('plans', `vi-du/ke-hoach-${n}`, {
    year: 2000 + n,
    legalBases: Array.from({ length: Math.min(n, 25) }, (_, law) => basis(law)),
    targets: Array.from({ length: targets }, (_, id) => target(id)),
    budget: { total: '1 triệu đồng' },
  });
const laws = Array.from({ length: 25 }, (_, n) => entry('laws', `luat-${n}`, { date: '2010-03-25' }));
const catalogWith = (count: number, targets = 0) =>
  catalogOf({ plans: Array.from({ length: count }, (_, n) => plan(n + 1, targets)), laws });

describe('the page that shows the whole', () => {
  test('shows all of a small site', () => {
    const shown = shownOf(catalogWith(5));
    expect(shown).toMatchObject({ isPart: false, plans: { length: 5 }, laws: { length: 5 } });
  });

  test('shows the newest plans and the laws named most of a large one, no more of a larger', () => {
    const [large, larger] = [shownOf(catalogWith(40)), shownOf(catalogWith(90))];
    expect(large.isPart).toBe(true);
    expect(large.plans.map(({ data }) => data.year).slice(0, 2)).toEqual([2040, 2039]);
    expect(large.laws[0]?.law.id).toBe('luat-0');
    for (const size of [milestonesOf, moneyOf, (shown: typeof large) => citationTableOf(shown).rows])
      expect(size(larger)).toHaveLength(size(large).length);
  });

  test('draws the targets of as many plans as it bears, of the newest in any case', () => {
    expect(withTargets(shownOf(catalogWith(3, 2)))).toHaveLength(3);
    expect(withTargets(shownOf(catalogWith(40, 10)))).toHaveLength(1);
    expect(withTargets(shownOf(catalogWith(3, 60)))).toHaveLength(1);
  });
});
