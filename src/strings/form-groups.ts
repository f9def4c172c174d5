import type { CollectionName } from '../schemas/index.ts';

/** Fields that the form shows together under one heading. */
export interface FormGroup {
  title: string;
  keys: readonly string[];
}

const LIFE: FormGroup = {
  title: 'Tình trạng, đối chiếu, các lần sửa',
  keys: ['status', 'checked', 'changes', 'withdrawn'],
};
const SOURCE: FormGroup = { title: 'Lấy từ đâu', keys: ['source', 'attachments'] };

const PLAN: readonly FormGroup[] = [
  { title: 'Việc, hạn, báo cáo', keys: ['period', 'tasks', 'reports', 'activities', 'objectives'] },
  { title: 'Khẩu hiệu và sự kiện', keys: ['theme', 'slogans', 'events'] },
  { title: 'Căn cứ', keys: ['legalBases', 'citedInBody'] },
  { title: 'Kinh phí, chỉ tiêu, bảng số', keys: ['budget', 'targets', 'tables'] },
  { title: 'Người ký, nơi nhận', keys: ['signatory', 'recipients', 'archive', 'hotlines', 'sections'] },
  { title: 'Chỗ văn bản thiếu hoặc viết nhầm', keys: ['discrepancies'] },
  SOURCE,
  LIFE,
];

/** The heading of the fields that no group names, so that a new field of a schema is never lost. */
export const firstGroup = 'Nội dung chính';

/** The groups behind the first one. */
export const formGroups: Readonly<Record<CollectionName, readonly FormGroup[]>> = {
  plans: PLAN,
  leaflets: [LIFE],
  broadcasts: [LIFE],
  articles: [LIFE],
  pages: [LIFE],
  slogans: [SOURCE, LIFE],
  events: [SOURCE, LIFE],
  agencies: [LIFE],
  laws: [LIFE],
};

/** Fields of the first group that may be left out and yet are asked for at once, since most files have them. */
export const usualFields: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  leaflets: ['plans'],
  broadcasts: ['plans'],
  articles: ['author', 'unit', 'plans'],
  slogans: ['plan', 'event', 'windows'],
  events: ['end', 'plan', 'venue'],
  laws: ['agency'],
};
