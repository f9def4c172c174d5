import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findQuestions } from '../../source/questions.ts';
import { readKnown } from './draft/known.ts';
import { addPlace, findPlace, type DraftPlace } from './draft/place.ts';
import { makeDraft } from './draft/write-draft.ts';
import type { Imported } from './import-file.ts';

/** Writes the draft of `file` into a content folder, never over anything. Returns what to tell. */
export function saveDraft(imported: Imported, file: string, content: string): string[] {
  const known = readKnown(content);
  const draft = makeDraft(imported, known, file, (path) => existsSync(join(content, path)));
  const written = draft.map(({ path, text }) => {
    const target = join(content, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    return { line: `Đã ghi ${target}`, questions: findQuestions(text).length };
  });
  const place = findPlace(imported, known);
  const all = place.isNew ? [...written, savePlace(place, join(content, 'places.yaml'))] : written;
  const count = all.reduce((sum, { questions }) => sum + questions, 0);
  const files = all.filter(({ questions }) => questions > 0).length;
  return [
    ...all.map(({ line, questions }) => (questions === 0 ? line : `${line}: ${questions} câu hỏi`)),
    ...imported.plan.warnings.map(({ field, message }) => `  Lưu ý ${field}: ${message}`),
    count === 0
      ? 'Không còn câu hỏi. Đối chiếu với văn bản, rồi chạy: npm run check'
      : `Còn ${count} câu hỏi trong ${files} tệp, ở các dòng "# HỎI". Điền xong câu nào, xóa dòng hỏi ấy; rồi chạy: npm run check`,
  ];
}

/** A place that the site does not know joins places.yaml, to be confirmed there. */
function savePlace(place: DraftPlace, path: string): { line: string; questions: number } {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const added = before === null ? null : addPlace(before, place);
  if (before === null || added === null)
    return { line: `  Lưu ý place: thêm nơi "${place.name}" (id: ${place.id}) vào ${path}.`, questions: 0 };
  writeFileSync(path, added);
  return {
    line: `Đã thêm nơi ${place.id} vào ${path}`,
    questions: findQuestions(added).length - findQuestions(before).length,
  };
}
