import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../../src/body/parse.ts';
import { plainMarkdown } from '../../../../src/outputs/plan-document/body-markdown.ts';
import { planToMarkdown } from '../../../../src/outputs/plan-document/markdown.ts';
import { planToText } from '../../../../src/outputs/plan-document/text.ts';
import { catalog, SITE } from '../content.ts';
import { withdrawPlan } from '../withdraw.ts';

const plans = catalog.plans.map((plan) => [plan.id, plan] as const);
const markdown = unified().use(remarkParse).use(remarkGfm);

describe.each(plans)('%s', (_id, plan) => {
  const { data } = plan;
  const text = planToText(catalog, plan, SITE);
  const md = planToMarkdown(catalog, plan, SITE);

  test('as plain text says every task, report, discrepancy and recipient', () => {
    for (const part of [
      data.title,
      data.summary,
      ...data.tasks.map((task) => task.action),
      ...data.discrepancies.map((each) => each.detail),
      ...data.recipients.map((each) => each.asWritten ?? ''),
    ])
      expect(text).toContain(part);
  });

  test('as Markdown has a row for every task and none of the site’s own elements', () => {
    const tree = markdown.parse(md);
    const tables = tree.children.filter((node) => node.type === 'table');
    expect(tables[0]?.children).toHaveLength(data.tasks.length + 1);
    for (const table of tables)
      for (const row of table.children) expect(row.children).toHaveLength(table.children[0]?.children.length ?? 0);
    expect(md).not.toMatch(/<\/?(?:Note|Steps|Hotline|Slogan|Chart|Figure|Pause)\b/);
  });

  test('as Markdown has no link that needs the site around it', () => {
    expect(md).not.toMatch(/\]\(\//);
  });
});

test('money stands as stated and as recomputed', () => {
  const plan = catalog.find('plans', 'ben-tre/2010-de-an-32');
  expect(plan && planToText(catalog, plan, SITE)).toMatch(
    /Cộng; Văn bản viết: 84\.330 triệu đồng; Tính lại: 84\.584 triệu đồng/,
  );
});

test('a withdrawn plan says that it is, why, and nothing else', () => {
  const [gone] = withdrawPlan(catalog, 'binh-phuoc/2024-ngay-ctxh', '2026-12-01').withdrawn.filter(
    (item) => item.collection === 'plans',
  );
  if (gone?.collection !== 'plans') throw new Error('nothing was withdrawn');
  const text = planToText(catalog, gone as (typeof catalog.plans)[number], SITE);
  expect(text).toContain('Đã rút 1/12/2026: Ví dụ: rút để thử.');
  expect(text).not.toContain('Treo băng rôn');
});

test('elements in a body become their words', () => {
  const source =
    '## Đầu\n\nXem [lịch](/lich/), gọi <Hotline id="111" />.\n\n<Note title="Lưu ý">\nChữ *trong* ghi chú.\n</Note>\n\n<Slogan id="vi-du" />\n\n<Steps>\n\n1. Một\n2. Hai\n\n</Steps>\n';
  const words = { hotline: (id: string) => `số ${id}`, slogan: (id: string) => `“${id}”` };
  expect(plainMarkdown(source, parseBody(source, 'plans').tree, words, SITE)).toBe(
    '### Đầu\n\nXem [lịch](https://example.vn/lich/), gọi số 111.\n\n**Lưu ý**\n\nChữ *trong* ghi chú.\n\n“vi-du”\n\n1. Một\n2. Hai',
  );
});
