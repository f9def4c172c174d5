import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgeFiles, makeFiles, writeFiles } from './make-files.ts';
import type { Draft, Kind } from './question.ts';

/** Judges and writes a new entry. Returns what to tell, and whether it was written. */
export function saveDraft(kind: Kind, draft: Draft, folder: string): { isSaved: boolean; lines: string[] } {
  const files = makeFiles(kind, draft, folder);
  const taken = files.find(({ path, isNew }) => isNew && existsSync(join(folder, path)));
  if (taken) return { isSaved: false, lines: [`Đã có tệp content/${taken.path}. Chọn tên khác: --file`] };
  const faults = judgeFiles(files, folder);
  if (faults.length > 0)
    return {
      isSaved: false,
      lines: [...faults.map(({ field, message }) => `${field}  ${message}`), 'Chưa ghi tệp nào.'],
    };
  writeFiles(files, folder);
  return {
    isSaved: true,
    lines: [
      ...files.map(({ path, isNew }) => `${isNew ? 'Đã tạo' : 'Đã thêm mã vào'} content/${path}`),
      'Bước tiếp: mở tệp, điền chỗ còn trống, chạy npm run check, xem thử bằng npm run dev.',
      'Xong rồi: đổi status thành published, ghi ngày đối chiếu ở checked.',
      ...(draft.namedBy && files.length === 1
        ? [`Khi đăng: thêm "${draft.id}" vào ${draft.namedBy.list} của content/plans/${draft.namedBy.plan}.mdx.`]
        : []),
    ],
  };
}
