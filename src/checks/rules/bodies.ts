import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { nearest } from '../../text/nearest.ts';
import { bodyFactsOf, type BodyFacts } from '../bodies.ts';
import { allEntries, faultInBody } from '../entries.ts';
import { describeMissing } from './references.ts';

type Element = BodyFacts['elements'][number];

/** Bodies that could run something or cannot be read, and elements in them that show what does not exist. */
export function judgeBodies(content: Content): Fault[] {
  const plans = new Map(content.entries.plans.map((plan) => [plan.id, plan]));
  return allEntries(content).flatMap((entry) => {
    if (entry.body === '') return [];
    const { elements, faults } = bodyFactsOf(entry);
    return [
      ...faults.map((fault) => faultInBody(entry, fault.line, fault.message, fault.fix)),
      ...elements.flatMap((element) => judgeElement(content, plans, entry, element)),
    ];
  });
}

function judgeElement(
  content: Content,
  plans: ReadonlyMap<string, Entry<'plans'>>,
  entry: Entry,
  { name, line, attributes }: Element,
): Fault[] {
  const refuse = ({ message, fix }: { message: string; fix: string | null }) => [
    faultInBody(entry, line, `<${name}>: ${message}`, fix),
  ];
  const { id = '', plan = '', of = '' } = attributes;
  switch (name) {
    case 'Hotline': {
      const known = content.singles.site.data?.hotlines.map((hotline) => hotline.id);
      return !known || known.includes(id) ? [] : refuse(describeHotline(id, known));
    }
    case 'Slogan':
      return content.ids.slogans.has(id) ? [] : refuse(describeMissing('slogans', id, content.ids.slogans));
    case 'Chart': {
      if (!content.ids.plans.has(plan)) return refuse(describeMissing('plans', plan, content.ids.plans));
      const charts = chartsOf(plans.get(plan));
      return charts === null || charts.includes(of) ? [] : refuse(describeChart(plan, of, charts));
    }
    default:
      return [];
  }
}

/** The charts that a plan's figures can give; null when the plan could not be read. */
function chartsOf(plan: Entry<'plans'> | undefined): string[] | null {
  if (!plan) return null;
  const { budget, targets, tables } = plan.data;
  return [
    ...(budget && budget.lines.length > 0 ? ['budget'] : []),
    ...(targets.length > 0 ? ['targets'] : []),
    ...tables.map((table) => `table:${table.id}`),
  ];
}

function describeHotline(id: string, known: string[]) {
  const near = nearest(id, known);
  return {
    message: `content/site.yaml không có số "${id}".${near === null ? ` Các mã: ${known.join(', ')}.` : ` Gần nhất: "${near}".`}`,
    fix: near,
  };
}

function describeChart(plan: string, of: string, charts: string[]) {
  const near = nearest(of, charts) ?? (charts.length === 1 ? (charts[0] ?? null) : null);
  return {
    message: `kế hoạch "${plan}" không có "${of}" để vẽ. ${charts.length === 0 ? 'Kế hoạch ấy không có số liệu nào.' : `Chỉ có: ${charts.join(', ')}.`}`,
    fix: near,
  };
}
