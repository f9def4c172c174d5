// A broadcast as a list of lines to read and pauses to keep, with its length.
import type { Root, RootContent } from 'mdast';
import { attributeOf, wordsOf, type ElementWords } from '../body/text.ts';
import { SYLLABLES_PER_MINUTE } from '../schemas/broadcast.ts';
import { countSyllables } from '../text/vietnamese.ts';
import { speak } from './speak.ts';

/** Breath between paragraphs, in seconds. */
const PARAGRAPH_PAUSE = 1;
/** A line across the page, in seconds. */
const BREAK_PAUSE = 2;

/**
 * Writes a body out as it is spoken. Headings are for the eye and are not read. Only Vietnamese is written out; other
 * languages are read as they stand. Whether it may go on air, `judgeScript` says.
 */
export function writeScript({ body, lang, words }: ScriptInput): Script {
  const script: Script = { lines: [], syllables: 0, seconds: 0, unknown: [], unreadable: [] };
  const read = (text: string): void => {
    const said = lang === 'vi' ? speak(text) : { text, unknown: [] };
    script.unknown.push(...said.unknown.filter((word) => !script.unknown.includes(word)));
    if (said.text.trim() !== '') script.lines.push({ kind: 'read', text: said.text.trim() });
  };
  const walk = (node: RootContent): void => {
    switch (node.type) {
      case 'heading':
        script.lines.push({ kind: 'heading', text: oneLine(node, words) });
        return;
      case 'paragraph':
        read(oneLine(node, words));
        return;
      case 'list':
      case 'listItem':
      case 'blockquote':
        node.children.forEach(walk);
        return;
      case 'thematicBreak':
        script.lines.push({ kind: 'pause', seconds: BREAK_PAUSE });
        return;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name === 'Pause') script.lines.push({ kind: 'pause', seconds: Number(attributeOf(node, 'seconds')) });
        else if (node.name === 'Note' || node.name === 'Steps') node.children.forEach(walk);
        else read(oneLine(node, words));
        return;
      default:
        script.unreadable.push(node.type);
    }
  };
  body.children.forEach(walk);
  let pauses = 0;
  for (const line of script.lines) {
    if (line.kind === 'read') script.syllables += countSyllables(line.text);
    pauses += line.kind === 'pause' ? line.seconds : line.kind === 'read' ? PARAGRAPH_PAUSE : 0;
  }
  script.seconds = Math.ceil((script.syllables * 60) / SYLLABLES_PER_MINUTE + pauses);
  return script;
}

export interface ScriptInput {
  body: Root;
  /** BCP 47. */
  lang: string;
  /** What <Hotline> and <Slogan> say. */
  words: ElementWords;
}

export interface Script {
  lines: ScriptLine[];
  /** As spoken, numbers written out. */
  syllables: number;
  seconds: number;
  /** Abbreviations nobody said how to say. */
  unknown: string[];
  /** Kinds of nodes that cannot be read aloud, such as "table". */
  unreadable: string[];
}

type ScriptLine =
  { kind: 'heading'; text: string } | { kind: 'read'; text: string } | { kind: 'pause'; seconds: number };

/** Why a script cannot be read in a slot of so many seconds, and what to do, in Vietnamese. */
export function judgeScript(script: Script, slotSeconds: number): { message: string; fix: string }[] {
  const faults: { message: string; fix: string }[] = [];
  if (script.unreadable.length > 0)
    faults.push({ message: 'bài có bảng, hình hoặc mã, không đọc thành tiếng được.', fix: 'Viết lại thành câu.' });
  if (script.unknown.length > 0)
    faults.push({
      message: `chưa biết đọc ${script.unknown.map((word) => `“${word}”`).join(', ')}.`,
      fix: 'Viết đầy đủ trong bài.',
    });
  if (script.seconds > slotSeconds) {
    const over = Math.ceil(((script.seconds - slotSeconds) * SYLLABLES_PER_MINUTE) / 60);
    faults.push({
      message: `bài đọc hết ${sayLength(script.seconds)}, dài hơn ${sayLength(slotSeconds)} dành cho bài.`,
      fix: `Bớt khoảng ${over} tiếng, hoặc xin thêm giờ (slotSeconds).`,
    });
  }
  return faults;
}

/** How a number to call is read aloud. */
export const sayHotline = (label: string, phone: string): string => `${label}: gọi số ${phone}.`;

/** 125 → "2 phút 5 giây". */
export function sayLength(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 || minutes === 0 ? `${rest} giây` : '']
    .filter(Boolean)
    .join(' ');
}

const oneLine = (node: RootContent, words: ElementWords): string =>
  wordsOf(node, words).replace(/\s+/gu, ' ').trim().normalize('NFC');
