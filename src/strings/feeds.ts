/** Words of the feeds. */
export const feedWords = {
  all: 'mọi thứ mới',
  plans: 'kế hoạch',
  articles: 'tin bài',
  events: 'sự kiện',
  changed: 'Sửa',
  withdrawn: 'Đã rút',
  kinds: {
    plans: 'Kế hoạch',
    leaflets: 'Tờ rơi',
    broadcasts: 'Bài phát thanh',
    articles: 'Tin bài',
    pages: 'Trang',
    slogans: 'Khẩu hiệu',
    events: 'Sự kiện',
    agencies: 'Đơn vị',
    laws: 'Văn bản',
  },
} as const;
