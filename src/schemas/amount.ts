import { readAmount, readFormula } from '../text/money.ts';
import { line } from './fields.ts';

/** An amount as the document writes it ("84.330 triệu đồng"), readable as whole đồng. */
export const amount = () =>
  line(120).refine((text) => readAmount(text) !== null, {
    error: (issue) =>
      `không đọc được số tiền "${String(issue.input)}". Viết như: 84.330 triệu đồng; 650.000 đồng; 2.558,4 triệu đồng.`,
  });

/** A product of quantities that ends in money: "164 xã x 2 người/xã x 650.000 đồng/tháng x 12 tháng x 10 năm". */
export const formula = () =>
  line(300).refine((text) => readFormula(text)?.vnd != null, {
    error: (issue) =>
      `không tính được "${String(issue.input)}". Viết các thừa số nối bằng "x", ví dụ: 2 trung tâm x 2.000 triệu đồng.`,
  });
