// The form of readers who found something wrong: public/bien-tap/mau-bao-sai.txt
import { join } from 'node:path';
import { entryAddress } from '../../addresses.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { listFiles } from '../../source/files.ts';
import { idOf } from '../../source/load.ts';
import { toNfc } from '../../text/vietnamese.ts';

const LABELS = [
  'ĐỊA CHỈ TRANG',
  'CÂU ĐANG GHI',
  'CÂU ĐÚNG',
  'VĂN BẢN',
  'Ở MỤC NÀO CỦA VĂN BẢN',
  'AI GIỮ VĂN BẢN ẤY',
  'NGƯỜI BÁO, ĐƠN VỊ',
];
const LABEL = new RegExp(`^(?:>\\s?)*(${LABELS.join('|')})\\s*(?:\\([^)]*\\))?\\s*:(.*)$`);

/**
 * What an editor is told of a letter that reports a fault: which file it is about and what to do; null for any other letter.
 * Nothing is changed by a letter: an editor compares with the document first.
 */
export function readReportForm(letter: string, folder: string): string[] | null {
  const said = new Map<string, string>();
  let label: string | undefined;
  for (const line of toNfc(letter).split(/\r?\n/)) {
    const [, name, rest = ''] = LABEL.exec(line.trim()) ?? [];
    label = name ?? (line.trim() === '' ? undefined : label);
    if (label !== undefined) said.set(label, `${said.get(label) ?? ''} ${name === undefined ? line : rest}`.trim());
  }
  if (!said.has('ĐỊA CHỈ TRANG') || !said.has('CÂU ĐÚNG')) return null;
  const open = LABELS.slice(0, 4).filter((each) => said.get(each) === '' || !said.has(each));
  const file = fileAt(said.get('ĐỊA CHỈ TRANG') ?? '', folder);
  return [
    'Đây là thư báo một chỗ sai, không phải văn bản: máy không ghi tệp nào.',
    ...(open.length > 0 ? [`Thư chưa điền: ${open.join(', ')}. Hỏi lại người gửi.`] : []),
    ...LABELS.filter((each) => (said.get(each) ?? '') !== '').map((each) => `  ${each}: ${said.get(each) ?? ''}`),
    file === null
      ? 'Không thấy tệp nào của trang ở địa chỉ ấy.'
      : `So với văn bản gốc. Đúng là sai thì sửa ${file}, thêm một dòng vào changes, rồi chạy: npm run check`,
  ];
}

/** The content file that is shown at an address of the site, whatever host it names. */
function fileAt(address: string, folder: string): string | null {
  const [path = ''] = address.replace(/^https?:\/\/[^/]+/, '').split(/[?#\s]/);
  for (const name of Object.keys(COLLECTIONS) as CollectionName[])
    for (const file of listFiles(join(folder, name)))
      if (file.endsWith(COLLECTIONS[name].ending) && entryAddress(name, idOf(name, file)) === path)
        return `content/${name}/${file}`;
  return null;
}
