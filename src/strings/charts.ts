/** Words in and under charts. */
export const charts = {
  budget: 'Các dòng tiền như văn bản viết và khi tính lại.',
  recomputed: (amount: string) => `tính lại: ${amount}`,
  targets: 'Các chỉ tiêu của kế hoạch.',
  source: 'Nguồn:',
} as const;
