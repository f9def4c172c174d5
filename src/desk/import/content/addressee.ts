// Whom a letter's bare acts are for: "…, Sở … đề nghị Ủy ban nhân dân các huyện:" over "- Chỉ đạo …", "- Rà soát …".
import { BODY_NAME, nameLength, splitBodies } from '../form/agencies.ts';
import type { Line } from '../blocks.ts';

const GENERAL =
  /^(?:các|quý) (?:cơ quan|đơn vị|địa phương|đồng chí|ngành|cấp|cơ quan, đơn vị)(?:,? địa phương)?(?!\p{L})/iu;

export interface Addressee {
  bodies: string[];
  /** The sentence names them itself; else they come from "Kính gửi". */
  isNamed: boolean;
  at: Line;
}

/** `opening`: the lines above the body. Null where no sentence hands the list below to anybody. */
export function readAddressee(opening: readonly Line[]): Addressee | null {
  const at = opening.findLast(({ text }) => text.trimEnd().endsWith(':') && !/^\s*Kính gửi/iu.test(text));
  const asked = at && /^.*(?:đề nghị|yêu cầu|giao)\s+(?:cho\s+)?(\S.*)$/isu.exec(at.text)?.[1];
  if (!at || !asked) return null;
  const isGeneral = GENERAL.test(asked);
  if (!isGeneral && BODY_NAME.test(asked))
    return { bodies: splitBodies(asked.slice(0, nameLength(asked))), isNamed: true, at };
  const bodies = readGreeted(opening);
  return isGeneral && bodies.length > 0 ? { bodies, isNamed: false, at } : null;
}

/** The bodies behind "Kính gửi", on its own line and in the list below it. */
function readGreeted(opening: readonly Line[]): string[] {
  const start = opening.findIndex(({ text }) => /^\s*Kính gửi/iu.test(text));
  if (start < 0) return [];
  const own = (opening[start]?.text ?? '').replace(/^\s*Kính gửi\s*:?\s*/iu, '');
  const below: string[] = [];
  for (const { text } of opening.slice(start + 1)) {
    if (!/^\s*[-–+•]\s*\S/u.test(text)) break;
    below.push(text.replace(/^\s*[-–+•]\s*/u, ''));
  }
  return [own, ...below]
    .map((text) => text.replace(/[.;,\s]+$/u, '').trim())
    .filter((text) => BODY_NAME.test(text))
    .flatMap(splitBodies);
}
