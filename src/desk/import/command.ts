import type { Command } from '../../command/command.ts';
import { FORMATS } from './import-file.ts';

/** `npm run import`, as its help tells it. */
export const IMPORT: Command = {
  call: 'npm run import --',
  does: 'Đọc một văn bản thành bản nháp kế hoạch trong content/. Điều máy không biết thì hỏi, không đoán.',
  operand: { name: 'TỆP', says: `văn bản cần nhập: ${FORMATS.join(' ')}` },
  options: { json: { says: 'chỉ in ra những gì đọc được, không ghi tệp nào' } },
  examples: ['npm run import -- "ke hoach.docx"', 'npm run import -- ke-hoach.pdf --json'],
};
