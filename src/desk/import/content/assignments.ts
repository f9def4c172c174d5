// Parts that give work to a body: its name heads them, or its name and what it does open the sentence.
import { ACT_START, BODY_NAME, nameLength, splitBodies } from '../form/agencies.ts';
import type { Section } from './sections.ts';

const ASSIGNS =
  /tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ (?:của|cụ thể của)|nhiệm vụ các|đơn vị thực hiện|tổ chức triển khai/i;
export const ASKS =
  /^(?:đồng thời,?\s+)?(?:giao cho|giao|đề nghị|yêu cầu|kính đề nghị|trân trọng đề nghị|đối với|phân công|ủy quyền|uỷ quyền|chỉ đạo)\s+/i;
/** "Trách nhiệm của Sở …" is a heading like the bare name. */
const DUTY_OF = /^(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? của\s+(?=\p{Lu}|các\s)/iu;
const OBEYS =
  /(?:chịu trách nhiệm|có trách nhiệm)\s+(?:thi hành|thực hiện)\s+(?:quyết định|nghị quyết|thông tư|chỉ thị|kế hoạch)\s+này/i;

/** Words behind a name that tell what a body is, not what it has to do. */
const NO_ORDER = /^(?:là|được giao|cùng|ngoài|làm|để|nhằm|trong việc|theo chức năng)(?!\p{L})/iu;

/** Whether a part's heading says that what follows is who does what. */
export function isAssigning(section: Section): boolean {
  const heading = headingOf(section);
  return section.rank < 20 && ASSIGNS.test(heading) && heading.length < 160;
}

function headingOf({ text }: Section): string {
  return text.split(/[.:](?:\s|$)/)[0] ?? text;
}

export interface Assignment {
  lead: string[];
  /** What stands behind the body's name on its own line. */
  rest: string;
}

/** Null where a part gives work to nobody. `inside`: the part stands below such a heading. */
export function readAssignment(section: Section, inside: boolean): Assignment | null {
  const asked = ASKS.test(section.text);
  const duty = DUTY_OF.test(section.text);
  const text = skipGiver(
    section.text
      .replace(/^\.\s*/, '')
      .replace(DUTY_OF, '')
      .replace(ASKS, ''),
  );
  if (!BODY_NAME.test(text)) return null;
  const length = isNameOnly(section, text) ? text.length : nameLength(text);
  const name = text.slice(0, length);
  if (length > 320 || /^(?:Ban hành|Bộ phận|Báo cáo|Tổ chức|Hội nghị|Hội thảo|Hội thi)(?=\s)/u.test(text)) return null;
  const rest = text.slice(length).replace(/^[\s:;.,–-]+/, '');
  const acts = ACT_START.test(rest) || /^\s*:/.test(text.slice(length));
  const isHeading = rest === '' && (section.parts.length > 0 || inside) && section.rank < 20;
  if (OBEYS.test(section.text) || (section.rank >= 20 && /\.\/\.?$/.test(section.text))) return null;
  const headsActs = rest === '' && section.rank < 8 && section.parts.length > 0 && section.parts.every(beginsWithAct);
  if (
    !inside &&
    !headsActs &&
    !(duty && rest === '' && section.parts.length > 0) &&
    !(asked && acts) &&
    !(section.rank === 2 && acts) &&
    !(acts && section.rank < 8 && text.slice(0, length + 1).endsWith(':')) &&
    !(acts && section.rank < 8 && !NO_ORDER.test(rest))
  )
    return null;
  if (inside && !acts && rest === '' && section.rank >= 20)
    return { lead: splitBodies(name), rest: subjectAbove(section) };
  if (inside && !acts && !isHeading && section.rank >= 20) return null;
  if (inside && !acts && !isHeading && !/[.:]/.test(text.slice(length, length + 1))) return null;
  return { lead: splitBodies(name.replace(/\s*\([^()]{13,}\)/g, '')), rest };
}

/** "1. Sở Y tế" over "a) Rà soát …", "b) Chủ trì …" gives work under any heading. */
function beginsWithAct({ text, rank }: Section): boolean {
  return rank > 3 && ACT_START.test(text);
}

/** "Hội đồng nhân dân tỉnh giao Ủy ban nhân dân tỉnh …": the work is the second body's. */
function skipGiver(text: string): string {
  const giver = /^(\p{Lu}[^.;:]{4,120}?)\s+(?:giao|yêu cầu|đề nghị)\s+(?:cho\s+)?(?=\p{Lu})/u.exec(text);
  const rest = text.slice(giver?.[0].length ?? 0);
  return giver && BODY_NAME.test(text) && BODY_NAME.test(rest) && nameLength(giver[1] ?? '') === giver[1]?.length
    ? rest
    : text;
}

/** A heading over tasks: no full stop, and no word that makes a sentence of it. */
function isNameOnly(section: Section, text: string): boolean {
  return (
    section.parts.length > 0 &&
    text.length < 200 &&
    !/[.;:]/.test(text.replace(/\([^()]*\)/g, '')) &&
    !/chủ trì|trách nhiệm|phối hợp|có nhiệm vụ|(?<!các )tổ chức (?=\p{Ll})/u.test(text.replace(/\([^()]*\)/g, ''))
  );
}

/** Under "Phân công thực hiện" names alone take on what the part above is about. */
function subjectAbove(section: Section): string {
  const above = section.parent?.parent;
  return above?.parent ? headingOf(above) : '';
}
