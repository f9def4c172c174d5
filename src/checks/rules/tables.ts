import type { NumberTable } from '../../schemas/table.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { formatNumber } from '../../text/money.ts';
import { nearest } from '../../text/nearest.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt } from '../entries.ts';

const KINDS = ['arithmetic', 'total', 'inconsistent-figures'] as const;

/** Cells in columns that a table lacks, rows that break its rules, and columns that do not add up to its total. */
export function judgeTables(content: Content): Fault[] {
  return content.entries.plans.flatMap((plan) =>
    plan.data.tables.flatMap((table, index) => [
      ...judgeColumns(plan, table, index),
      ...judgeRows(plan, table, index),
      ...judgeTotals(plan, table, index),
    ]),
  );
}

function judgeColumns(plan: Entry<'plans'>, table: NumberTable, index: number): Fault[] {
  const columns = table.columns.map((column) => column.id);
  const used = [
    ...table.rows.flatMap((row, at) =>
      Object.keys(row.cells).map((name) => ({ name, path: ['tables', index, 'rows', at, 'cells', name] })),
    ),
    ...Object.keys(table.total ?? {}).map((name) => ({ name, path: ['tables', index, 'total', name] })),
    ...table.rules.flatMap((rule, at) =>
      [rule.column, ...(rule.sum ?? []), ...(rule.product ?? [])].map((name) => ({
        name,
        path: ['tables', index, 'rules', at],
      })),
    ),
  ];
  return used.flatMap(({ name, path }) => {
    if (columns.includes(name)) return [];
    const near = nearest(name, columns);
    return [
      faultAt(
        plan,
        path,
        `bảng "${table.id}" không có cột "${name}". ${near === null ? `Các cột: ${columns.join(', ')}.` : `Gần nhất: "${near}".`}`,
        near,
      ),
    ];
  });
}

function judgeRows(plan: Entry<'plans'>, table: NumberTable, index: number): Fault[] {
  return table.rows.flatMap((row, at) =>
    table.rules.flatMap(({ column, sum, product }) => {
      const stated = cell(row.cells, column);
      const parts = (sum ?? product ?? []).map((name) => cell(row.cells, name));
      // An empty cell adds nothing to a sum; a product with an empty cell is not known.
      if (stated === undefined || (product && parts.includes(undefined)) || parts.every((part) => part === undefined))
        return [];
      const given = parts.flatMap((part) => part ?? []);
      const computed = product
        ? given.reduce((all, part) => all * part, 1)
        : given.reduce((all, part) => all + part, 0);
      if (computed === stated) return [];
      return judgeContradiction(plan, ['tables', index, 'rows', at, 'cells', column], {
        about: [row.id, table.id, column, 'tables'],
        kinds: KINDS,
        says: formatNumber(stated),
        shouldBe: formatNumber(computed),
        detail: `Dòng "${row.label}": ${given.map(formatNumber).join(product ? ' x ' : ' + ')} = ${formatNumber(computed)}, văn bản ghi ${formatNumber(stated)}.`,
      });
    }),
  );
}

function judgeTotals(plan: Entry<'plans'>, table: NumberTable, index: number): Fault[] {
  return Object.entries(table.total ?? {}).flatMap(([column, stated]) => {
    const cells = table.rows.flatMap((row) => cell(row.cells, column) ?? []);
    const computed = cells.reduce((all, part) => all + part, 0);
    if (computed === stated || !table.columns.some((each) => each.id === column)) return [];
    return judgeContradiction(plan, ['tables', index, 'total', column], {
      about: [table.id, column, 'tables'],
      kinds: ['total', 'arithmetic', 'inconsistent-figures'],
      says: formatNumber(stated),
      shouldBe: formatNumber(computed),
      detail: `Cột "${column}" cộng lại được ${formatNumber(computed)}, dòng tổng ghi ${formatNumber(stated)}.`,
    });
  });
}

function cell(cells: Record<string, number>, name: string): number | undefined {
  return Object.hasOwn(cells, name) ? cells[name] : undefined;
}
