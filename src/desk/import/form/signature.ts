// The signature block: authority lines that stack (TM. KT. TL. TUQ. Q.), the signer's own title, the name.
// Decree 30/2020/NĐ-CP, appendix I, part I, II.7; TTLT 55/2005 wrote the same abbreviations.
import type { Line } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { isSyllable } from '../normalise/syllables.ts';

export interface Signature {
  capacity: string | null;
  position: string | null;
  name: string | null;
}

const AUTHORITY = /^(TM|T\/M|KT|K\/T|TL|T\/L|TUQ|T\/UQ|T\.U\.Q|Q)(\s?[./]?)\s?(?=\p{Lu})(.*)$/u;
const TITLE =
  /^(?:(?:QUYỀN |PHÓ |Q\. ?)?(?:TỔNG )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|VỤ TRƯỞNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|HIỆU TRƯỞNG|VIỆN TRƯỞNG|BÍ THƯ|CHỦ NHIỆM|THỦ TRƯỞNG|TRẠM TRƯỞNG|THỦ TƯỚNG|CHÁNH ÁN|TỔNG BIÊN TẬP|KẾ TOÁN TRƯỞNG|CHỈ HUY TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|TRƯỞNG THÔN|TỔ TRƯỞNG|TRƯỞNG KHOA|ỦY VIÊN|UỶ VIÊN|PHÓ BAN|THƯỜNG TRỰC|TỔNG THƯ KÝ|THƯ KÝ|CHÁNH|TRƯỞNG|PHÓ)(?:[\s,:-].*)?)$/iu;
const NAME =
  /^(?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|BSCKI{1,2}|CN|KS|LS|CVC|NGND|NGƯT|NSƯT|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng)\.?,?\s*)*((?:\p{Lu}[\p{L}’']*)(?:[\s-]\p{Lu}\p{L}*){1,4})$/u;

/** Reads one or several signatures from the lines of the foot. Several are a joint document: the first is returned. */
export function readSignatures(lines: readonly Line[]): Signature[] {
  const signatures: Signature[] = [];
  let capacity: string[] = [];
  let position: string[] = [];
  const finish = (name: string | null): void => {
    if (name === null && capacity.length + position.length === 0) return;
    signatures.push({ capacity: capacity.join('\n') || null, position: position.join('\n') || null, name });
    [capacity, position] = [[], []];
  };
  for (const text of lines.flatMap(({ text }) => splitStack(text))) {
    const authority = AUTHORITY.exec(text);
    if (authority) {
      if (position.length > 0) finish(null);
      const line = `${writeAuthority(authority[1] ?? '', authority[2] ?? '')} ${(authority[3] ?? '').trim()}`;
      capacity.push(line);
      if (line.startsWith('Q. ')) position.push(line);
    } else if (isTitle(text, capacity)) position.push(text);
    else if (capacity.length > 0 && position.length === 0 && isCapitals(text) && !isName(text) && text.length < 80)
      capacity.push(`${capacity.pop() ?? ''} ${text}`);
    else if (isName(text)) finish(text.replace(/\s+/g, ' '));
    else if (position.length > 0 && isCapitals(text) && text.length < 90) position.push(text);
  }
  finish(null);
  return signatures;
}

/** "KT" and "KT ." are "KT."; the slash of Party and older papers ("T/M", "TM/") stays as written. */
function writeAuthority(letters: string, mark: string): string {
  return letters.includes('/') || mark.includes('/') ? letters + mark.trim() : `${letters.replaceAll('.', '')}.`;
}

/** Chooses the first signature and says what is missing or more than one. */
export function chooseSignature(signatures: Signature[], at: Line | undefined, notes: Notes): Signature | null {
  const [first] = signatures;
  if (!first) return null;
  const others = signatures.slice(1).filter((one) => one.name !== null && one.name !== first.name);
  if (others.length > 0) {
    const list = others
      .map(({ capacity, position, name }) =>
        [capacity, position, name].filter(Boolean).join(' / ').replaceAll('\n', ' / '),
      )
      .join('; ');
    notes.ask(
      'signatory',
      `Văn bản có nhiều người ký. Đã lấy người thứ nhất (${first.name ?? 'chưa rõ tên'}); còn: ${list}. Ghi thế nào?`,
      at,
    );
  }
  if (first.name === null) notes.ask('signatory.name', 'Không thấy họ tên người ký. Ai ký văn bản?', at);
  return first;
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" on one line is two lines. */
function splitStack(text: string): string[] {
  const plain = text.replace(/\*+/g, '').replace(/\s+/g, ' ').trim();
  const parted = plain
    .replace(/^((?:TM|KT|TL|TUQ)\s?\..*?\S)\s+(?=(?:KT|TL|TUQ)\s?\.)/u, '$1\n')
    .replace(
      /^(?!(?:PGS|GS|TS|BS|CN|KS|BSCK)[\p{Lu}.]*\s)((?=.*\p{Lu}{2})[\p{Lu}\s.,/-]+?)\s+((?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}*)$/u,
      '$1\n$2',
    )
    .replace(
      /^(TM\s?\..*?\S)\s+(?=(?:PHÓ |Q\. )?(?:CHỦ TỊCH|TRƯỞNG BAN|BÍ THƯ|TRƯỞNG ĐOÀN|CHỦ NHIỆM|GIÁM ĐỐC)(?:\n|$))/u,
      '$1\n',
    )
    .replace(
      /((?:^|\n)(?:KT|TL|TUQ)\s?\.\s?\S.*?)\s+(?=PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|CỤC|VỤ|TỔNG|BÍ THƯ|VIỆN|HIỆU)|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG$)/u,
      '$1\n',
    );
  return parted
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part.length > 2 || /^[A-Z]{2}$/.test(part));
}

function isTitle(text: string, capacity: readonly string[]): boolean {
  if (!TITLE.test(text) || text.length > 90) return false;
  return (
    isCapitals(text) ||
    capacity.length > 0 ||
    (/^(?:Phó )?(?:Chủ tịch|Giám đốc|Trưởng|Hiệu trưởng|Chánh|Bí thư|Thứ trưởng|Cục trưởng)/.test(text) &&
      text.length < 50)
  );
}

/** Two to five syllables, each with a capital; a title in capitals is no name. */
export function isName(text: string): boolean {
  const name = NAME.exec(text.trim())?.[1];
  if (name === undefined || TITLE.test(text)) return false;
  const words = name.split(/[\s-]+/);
  if (
    isCapitals(text) &&
    /(?:^|\s)(?:BAN|SỞ|PHÒNG|HỘI|TỈNH|HUYỆN|XÃ|NHÂN DÂN|TRUNG TÂM|VĂN PHÒNG|QUỐC|NGHĨA|PHỤ LỤC|DANH|KẾ HOẠCH|BỘ|ĐOÀN|CỤC|TRƯỜNG|UBND)(?:\s|$)/u.test(
      text,
    )
  )
    return false;
  return words.length >= 2 && words.every((word) => isSyllable(word) || /^[HKYBĐ]['’]?\p{L}*$/u.test(word));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}
