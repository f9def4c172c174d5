interface Publication {
  status: 'published';
  checked: { on: string; against: string };
  changes: { on: string; note: string }[];
}

/** The last days of the corpus, so that an edit later than this is the newest thing of the site. */
const FIRST_DAY = Date.UTC(2026, 0, 5);
const DAYS = 280;

/** State and history of a made entry: published, on a day that depends on `index`. */
export function publicationOf(index: number): Publication {
  const on = new Date(FIRST_DAY + ((index * 37) % DAYS) * 86_400_000).toISOString().slice(0, 10);
  return {
    status: 'published',
    checked: { on, against: 'Ví dụ làm ra để đo, không có bản gốc' },
    changes: [{ on, note: 'Đăng lần đầu (ví dụ)' }],
  };
}
