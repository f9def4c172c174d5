import { describe, expect, test } from 'vitest';
import { catalogFromFolder } from '../../../../src/catalog/from-folder.ts';
import { entriesOf, entriesOfPart } from '../../../../src/catalog/plan-pages/entries.ts';
import { layOutPlan } from '../../../../src/catalog/plan-pages/lay-out.ts';
import { partsOf, viewPlan, type PlanView } from '../../../../src/catalog/plan-pages/view.ts';
import { weighPart } from '../../../../src/catalog/plan-pages/cuts.ts';

const catalog = catalogFromFolder('content');
const views = catalog.plans.map((plan) => ({ id: plan.id, view: viewPlan(catalog, plan) }));
const weightOf = (view: PlanView) => partsOf(view).reduce((sum, { name }) => sum + weighPart(name, view), 0);

/** Ids of everything in a view that can be linked to, part by part. */
const idsOf = (view: PlanView) =>
  partsOf(view).flatMap(({ name }) => entriesOf(name, view, catalog).map(({ id }) => `${name}#${id}`));
/** The parts that are lists, as JSON, so that what is lost or doubled is seen. */
const itemsOf = ({ plan: { data }, agenda, material, remarks }: PlanView): string[] =>
  [
    ...data.tasks,
    ...data.reports,
    ...data.objectives,
    ...data.targets,
    ...data.activities.flatMap((group) => group.items.map((item) => [group.id, item])),
    ...(data.budget?.lines.flatMap((line): unknown[] => (line.parts.length === 0 ? [line] : line.parts)) ?? []),
    ...data.tables.flatMap((table) => table.rows.map((row) => [table.id, row])),
    ...[...data.legalBases, ...data.citedInBody],
    ...data.recipients,
    ...data.changes,
    ...agenda.map(({ key }) => key),
    ...material.map(({ id }) => id),
    ...remarks,
  ].map((each) => JSON.stringify(each));

describe('a plan that fits one page', () => {
  test('stays whole', () => {
    for (const { view } of views) {
      const layout = layOutPlan(view, Infinity);
      expect(layout.moved.size).toBe(0);
      expect(layout.main).toEqual(view);
    }
  });
});

describe.each(views)('$id, too long for one page', ({ view }) => {
  const total = weightOf(view);
  const layouts = [total - 1, total * 0.8, total / 2, total / 5].map((limit) => layOutPlan(view, limit));

  test('is cut in its parts, their order kept', () => {
    for (const { parts, moved } of layouts) {
      expect(parts).toEqual(partsOf(view));
      expect(moved.size).toBeGreaterThan(0);
      expect([...moved.keys()]).toEqual(parts.map(({ name }) => name).filter((name) => moved.has(name)));
    }
  });

  test('loses nothing and says nothing twice', () => {
    for (const { main, moved } of layouts) {
      const pages = [main, ...[...moved.values()].flatMap(({ pages }) => pages.map((page) => page.view))];
      expect(pages.flatMap(itemsOf).sort()).toEqual(itemsOf(view).sort());
      expect(
        pages
          .flatMap(({ plan }) => plan.body.split('\n'))
          .filter(Boolean)
          .sort(),
      ).toEqual(view.plan.body.split('\n').filter(Boolean).sort());
    }
  });

  test('keeps a mark for every place that can be linked to', () => {
    for (const { main, moved } of layouts) {
      const marks = [...moved.values()].flatMap((part) =>
        entriesOfPart(catalog, part).map(({ id }) => `${part.part.name}#${id}`),
      );
      const kept = new Set([...idsOf(main), ...marks]);
      expect(idsOf(view).filter((id) => !kept.has(id))).toEqual([]);
    }
  });

  test('leads from each mark to the page on which the thing stands', () => {
    for (const { moved } of layouts)
      for (const part of moved.values())
        for (const { id, url } of entriesOfPart(catalog, part)) {
          const page = part.pages.find(({ address }) => url === `${address}#${id}`);
          expect(page && entriesOf(part.part.name, page.view, catalog).map((entry) => entry.id)).toContain(id);
        }
  });

  test('has no page heavier than the limit but for what cannot be cut', () => {
    const limit = total / 5;
    for (const { part, pages } of layOutPlan(view, limit).moved.values())
      for (const page of pages)
        if (weighPart(part.name, page.view) > limit * 1.2) expect(itemsOf(page.view).length).toBeLessThan(2);
  });

  test('keeps its plain words on its own page as long as the rest is enough', () => {
    expect(layOutPlan(view, total * 0.8).moved.has('noi-gi')).toBe(false);
  });
});
