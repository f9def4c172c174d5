// A broadcast as a list of lines to read and pauses to keep, with its length.
import type { RootContent } from 'mdast';
import { SYLLABLES_PER_MINUTE } from '../schemas/broadcast.ts';
import { countSyllables } from '../text/vietnamese.ts';
import { attributeOf, childrenOf, plainText } from './body.ts';
import { PrintRefusal } from './errors.ts';
import { speak } from './spoken/speak.ts';
import type { BodyWords, PrintBroadcast } from './types.ts';

/** Breath between paragraphs, in seconds. */
const PARAGRAPH_PAUSE = 1;

/**
 * Writes a script out as it is spoken. Headings are for the eye and are not read. Throws PrintRefusal when an
 * abbreviation has no spoken form, or when the script is longer than its slot.
 */
export function writeScript(broadcast: PrintBroadcast): Script {
  const unknown = new Set<string>();
  const lines = broadcast.body.children.flatMap((node) => linesOf(node, broadcast, unknown));
  if (unknown.size > 0) {
    throw new PrintRefusal(
      `Bài “${broadcast.title}”: chưa biết đọc ${[...unknown].map((word) => `“${word}”`).join(', ')}.`,
      'Viết đầy đủ trong bài.',
    );
  }
  const syllables = lines.reduce((sum, line) => sum + (line.kind === 'read' ? countSyllables(line.text) : 0), 0);
  const pauses = lines.reduce(
    (sum, line) => sum + (line.kind === 'pause' ? line.seconds : line.kind === 'read' ? PARAGRAPH_PAUSE : 0),
    0,
  );
  const seconds = Math.ceil((syllables * 60) / SYLLABLES_PER_MINUTE + pauses);
  if (seconds > broadcast.slotSeconds) {
    const over = Math.ceil(((seconds - broadcast.slotSeconds) * SYLLABLES_PER_MINUTE) / 60);
    throw new PrintRefusal(
      `Bài “${broadcast.title}” đọc hết ${sayLength(seconds)}, dài hơn thời lượng ${sayLength(broadcast.slotSeconds)}.`,
      `Bớt khoảng ${over} tiếng, hoặc xin thời lượng dài hơn (slotSeconds).`,
    );
  }
  return { lines, syllables, seconds };
}

export interface Script {
  lines: ScriptLine[];
  /** As spoken, numbers written out. */
  syllables: number;
  seconds: number;
}

export type ScriptLine =
  { kind: 'heading'; text: string } | { kind: 'read'; text: string } | { kind: 'pause'; seconds: number };

/** 125 → "2 phút 5 giây". */
export function sayLength(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} phút` : '', rest > 0 || minutes === 0 ? `${rest} giây` : '']
    .filter(Boolean)
    .join(' ');
}

/** "/" is a short breath, "//" a full stop: as readers mark their scripts. */
export function markPauses(text: string): string {
  return text.replace(/([,;:])(?=\s)/gu, '$1 /').replace(/([.!?…]+)(?=\s|$)/gu, '$1 //');
}

function linesOf(node: RootContent, broadcast: PrintBroadcast, unknown: Set<string>): ScriptLine[] {
  const read = (text: string): ScriptLine[] => {
    if (broadcast.lang !== 'vi') return text === '' ? [] : [{ kind: 'read', text }];
    const said = speak(text, broadcast.spoken);
    said.unknown.forEach((word) => unknown.add(word));
    return said.text.trim() === '' ? [] : [{ kind: 'read', text: said.text.trim() }];
  };
  const inside = (children: readonly RootContent[]): ScriptLine[] =>
    children.flatMap((child) => linesOf(child, broadcast, unknown));
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: plainText(node.children) }];
    case 'paragraph':
      return read(wordsOf(node.children, broadcast.words));
    case 'list':
      return node.children.flatMap((item) => inside(item.children));
    case 'blockquote':
      return inside(node.children);
    case 'thematicBreak':
      return [{ kind: 'pause', seconds: 2 }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.name === 'Pause') return [{ kind: 'pause', seconds: Number(attributeOf(node, 'seconds')) }];
      if (node.name === 'Note' || node.name === 'Steps') return inside(childrenOf(node));
      return read(wordsOf([node], broadcast.words));
    default:
      throw new PrintRefusal(`Bài “${broadcast.title}”: không đọc được "${node.type}".`, 'Viết lại thành câu.');
  }
}

function wordsOf(nodes: readonly RootContent[], words: BodyWords): string {
  const text = nodes.map((node): string => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
      return 'children' in node ? wordsOf(node.children, words) : plainText([node]);
    }
    const id = attributeOf(node, 'id') ?? '';
    const hotline = words.hotlines[id];
    const shown =
      node.name === 'Hotline' && hotline !== undefined
        ? `${hotline.label}: gọi số ${hotline.phone}.`
        : words.slogans[id];
    if (shown === undefined) throw new PrintRefusal(`Không đọc được <${node.name ?? ''}>.`, 'Kiểm tra lại mã.');
    return shown;
  });
  return text.join('').replace(/\s+/gu, ' ');
}
