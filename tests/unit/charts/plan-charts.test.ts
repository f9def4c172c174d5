import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { budgetChart, chartOf, type PlanChart } from '../../../src/charts/plan-charts.ts';
import { entry } from '../catalog/examples.ts';

const line = (id: string, amount: string | null, formula: string | null = null) => ({
  id,
  label: `Dòng ${id}`,
  amount,
  parts: formula === null ? [] : [{ id: `${id}-1`, label: 'Khoản', amount: '1 triệu đồng', formula }],
});
const { data: plan } = entry('plans', 'vi-du/a', {
  budget: {
    lines: [
      { ...line('mot', '6 triệu đồng', '2 lớp x 4 triệu đồng'), about: 'tập huấn' },
      line('hai', '8 triệu đồng', '2 lớp x 4 triệu đồng'),
      line('ba', null),
    ],
  },
  targets: [{ id: 'chi-tieu', where: 'II', label: 'Cộng tác viên', amount: 1, upTo: 2, unit: 'người' }],
  tables: [
    {
      id: 'bang',
      where: 'Phụ lục',
      title: 'Số người',
      unit: 'người',
      columns: [
        { id: 'nam', label: 'Nam' },
        { id: 'nu', label: 'Nữ' },
        { id: 'cong', label: 'Cộng' },
        { id: 'ghi-chu', label: 'Khác' },
      ],
      rows: [
        { id: 'xa-a', label: 'Xã A', cells: { nam: 1, nu: 2, cong: 3, 'ghi-chu': 9 } },
        { id: 'xa-b', label: 'Xã B', cells: { nam: 1 } },
      ],
      rules: [{ column: 'cong', sum: ['nam', 'nu'] }],
    },
  ],
});
const { data: empty } = entry('plans', 'vi-du/b');
const show = (chart: PlanChart | null) => (chart === null ? '' : toHtml(chart.tree));

describe('the chart of a budget', () => {
  const html = show(budgetChart(plan));

  test('has a bar for each stated line, named with what the money is for', () => {
    expect(html).toContain('<dt>Dòng mot: tập huấn</dt><dd>6 triệu đồng');
    expect(html).not.toContain('Dòng ba');
  });

  test('has a second bar only where the formulas give another amount', () => {
    expect(html.match(/tính lại:/g)).toHaveLength(1);
    expect(html).toContain('tính lại: 8 triệu đồng');
  });

  test('is none where there are no lines', () => {
    expect(budgetChart(empty)).toBeNull();
    expect(
      budgetChart({ ...empty, budget: { where: null, note: null, sources: [], total: null, lines: [] } }),
    ).toBeNull();
  });
});

describe('a chart asked for by name', () => {
  test('is that of the budget or the targets', () => {
    expect(show(chartOf(plan, 'budget'))).toBe(show(budgetChart(plan)));
    expect(show(chartOf(plan, 'targets'))).toContain('<dt>Cộng tác viên</dt><dd>1–2 người');
  });

  test('of a table shows the column that its rules add up to; rows without it are left out', () => {
    const html = show(chartOf(plan, 'table:bang'));
    expect(html).toContain('<dt>Xã A</dt><dd>3 người');
    expect(html).not.toContain('Xã B');
  });

  test('is none where the plan has no such thing', () => {
    expect(['budget', 'targets', 'table:bang'].map((of) => chartOf(empty, of))).toEqual([null, null, null]);
  });
});
