import type { Command, Given } from '../command/command.ts';

export type Format = 'text' | 'json' | 'gitlab';

export interface Options {
  format: Format;
  /** Tell the faults, but do not fail: for `npm run dev`. */
  warn: boolean;
}

/** `npm run check`, as its help tells it. */
export const CHECK: Command = {
  call: 'npm run check',
  does: 'Soát mọi tệp trong content/, báo hết lỗi một lần: tệp nào, dòng nào, sai gì, viết lại thế nào.',
  options: {
    json: { says: 'in lỗi thành JSON, cho máy khác đọc' },
    gitlab: { says: 'in lỗi theo kiểu Code Quality của GitLab' },
    warn: { says: 'báo lỗi nhưng vẫn coi là xong, để npm run dev chạy tiếp' },
  },
  examples: ['npm run check', 'npm run check -- --json', 'CONTENT_DIR=thu-muc-khac npm run check'],
};

/** What the report looks like, and whether faults fail the command. */
export function optionsOf({ options }: Given): Options {
  const format = 'json' in options ? 'json' : 'gitlab' in options ? 'gitlab' : 'text';
  return { format, warn: 'warn' in options };
}
