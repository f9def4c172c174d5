/** What an element of content is for, where its attributes come from and what a writer types between its tags. */
export interface ElementWords {
  what: string;
  /** What to write for each attribute. */
  attributes: Readonly<Record<string, string>>;
  /** Sample text between the tags, for elements that have any. */
  inside?: string;
}

/** Words about the elements of src/body/elements.ts, for the guide and for the snippets of the editor. */
export const elementWords: Readonly<Record<string, ElementWords>> = {
  Note: {
    what: 'Lời ghi bên lề: điều cần biết thêm, điều dễ nhầm.',
    attributes: { title: 'Tiêu đề ngắn của lời ghi' },
    inside: 'Mang theo giấy tờ tùy thân. Chưa có thì hỏi Ủy ban nhân dân xã.',
  },
  Steps: {
    what: 'Các bước làm một việc. Bên trong là danh sách có số.',
    attributes: {},
    inside: '1. Mở kế hoạch.\n2. Tìm tên đơn vị của bạn.\n3. Ghi lại hạn báo cáo.',
  },
  Hotline: {
    what: 'Số điện thoại bấm gọi được, lấy từ content/site.yaml.',
    attributes: { id: 'Mã số điện thoại trong site.yaml' },
  },
  Slogan: {
    what: 'Khẩu hiệu, đúng từng chữ, dẫn đến trang có băng rôn để tải.',
    attributes: { id: 'Mã khẩu hiệu, là tên tệp trong content/slogans' },
  },
  Chart: {
    what: 'Biểu đồ vẽ từ số liệu của một kế hoạch. Số sửa thì hình sửa theo.',
    attributes: {
      plan: 'Mã kế hoạch: nơi/tên-tệp',
      of: 'budget (kinh phí), targets (chỉ tiêu) hoặc table:mã-bảng',
    },
  },
  Figure: {
    what: 'Hình đặt trong thư mục public. Người không nhìn thấy hình sẽ nghe lời ở alt.',
    attributes: {
      src: 'Đường dẫn từ thư mục public, bắt đầu bằng /',
      alt: 'Tả hình bằng lời cho người không nhìn thấy',
      caption: 'Lời ghi dưới hình, nếu cần',
    },
  },
  Pause: {
    what: 'Chỗ nghỉ của người đọc, chỉ dùng trong bài phát thanh.',
    attributes: { seconds: 'Nghỉ mấy giây' },
  },
};
