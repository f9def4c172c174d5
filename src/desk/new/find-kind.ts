import type { Command } from '../../command/command.ts';
import { UsageError } from '../../command/command.ts';
import { nearest } from '../../text/nearest.ts';
import { toSlug } from '../../text/slug.ts';
import { KINDS } from './kinds/index.ts';
import type { Kind } from './question.ts';

/** `npm run new` alone, as its help tells it. */
export const NEW: Command = {
  call: 'npm run new',
  does: 'Tạo một tệp nội dung mới, qua được npm run check. Máy hỏi từng điều, gợi ý sẵn câu trả lời.',
  operand: {
    name: 'LOẠI',
    says: Object.entries(KINDS)
      .map(([name, { label }]) => `${name} (${label})`)
      .join(', '),
  },
  options: {},
  examples: ['npm run new -- plan', 'npm run new -- slogan --help'],
};

/** The kind by its name, or by its Vietnamese name ("kế hoạch", "ke-hoach"). Throws UsageError with the nearest. */
export function findKind(typed: string): { name: string; kind: Kind } {
  const names = new Map(
    Object.entries(KINDS).flatMap(([name, { label }]) => [name, toSlug(label)].map((each) => [each, name])),
  );
  const name = names.get(typed) ?? names.get(toSlug(typed));
  const kind = name === undefined ? undefined : KINDS[name];
  if (name !== undefined && kind) return { name, kind };
  const near = names.get(nearest(toSlug(typed), names.keys()) ?? '');
  const hint = near === undefined ? '' : ` Gần nhất: "${near}".`;
  throw new UsageError(
    typed === ''
      ? 'Chưa ghi muốn tạo loại nào.'
      : `không có loại "${typed}".${hint} Có: ${Object.keys(KINDS).join(', ')}.`,
  );
}
