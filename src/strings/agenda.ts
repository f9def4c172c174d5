import { lowerFirst } from '../text/letter-case.ts';

/** How dated facts are called on pages, in calendars and in data. */
export const agenda = {
  before: (day: string) => `trước ${day}`,
  hang: (slogans: readonly string[]) => `Treo khẩu hiệu ${slogans.map((slogan) => `“${slogan}”`).join(' hoặc ')}`,
  report: (covers: string | null) => `Báo cáo ${lowerFirst(covers ?? 'kết quả thực hiện')}`,
} as const;
