import { loadContent } from '../../source/load.ts';
import { today } from '../today.ts';
import { answerByFlags } from './flags.ts';
import { article } from './kinds/article.ts';
import type { MailForm } from './mail-form.ts';
import { saveDraft } from './save.ts';

/** Makes a draft article of a letter. Returns what to tell, and whether it was written. */
export function saveMailForm(form: MailForm, folder: string): { isSaved: boolean; lines: string[] } {
  const known = { content: loadContent(folder), today: today() };
  const { answers, faults } = answerByFlags(article, form.flags, known);
  if (faults.length > 0) return { isSaved: false, lines: [...faults, 'Hỏi lại người gửi, điền vào thư rồi đọc lại.'] };
  const draft = article.make(answers, known);
  const { isSaved, lines } = saveDraft(article, { ...draft, body: form.body || draft.body }, folder);
  return { isSaved, lines: [...lines, ...form.warnings.map((warning) => `Lưu ý: ${warning}`)] };
}
