/** What people call a thing that the text names otherwise. Added to a passage when its text matches; never shown. */
import { fold } from './spelling.ts';

const HINTS: { when: RegExp; say: string }[] = [
  {
    when: /(?:duong day|dien thoai|tong dai|hotline)\D{0,20}\d[\d. ]{2,}/,
    say: 'đường dây nóng hotline tổng đài số điện thoại liên hệ gọi ai',
  },
  { when: /bang ron|khau hieu|bieu ngu/, say: 'băng rôn khẩu hiệu biểu ngữ banner treo' },
  { when: /to roi|to gap|pa no|an pham|so tay/, say: 'tờ rơi tờ gấp pano áp phích poster in ấn' },
  { when: /truoc (?:ngay )?\d|bao cao dinh ky|han bao cao/, say: 'hạn nộp báo cáo thời hạn chót deadline' },
  { when: /kinh phi|trieu dong|ngan sach|ty dong/, say: 'kinh phí ngân sách tiền' },
  { when: /phu cap|muc luong|tien luong|ngach/, say: 'tiền lương phụ cấp thu nhập' },
  { when: /nguoi khuyet tat|nguoi tan tat/, say: 'người khuyết tật người tàn tật' },
  { when: /nguoi cao tuoi|nguoi gia/, say: 'người cao tuổi người già' },
  { when: /tre mo coi|tre em mo coi|bo roi/, say: 'trẻ mồ côi bị bỏ rơi' },
  { when: /(?:tung|hang|moi|cac) nam/, say: 'các năm từng năm mỗi năm hằng năm' },
  {
    when: /tre em gap nguy|(?:em|tre) bi danh|tre bi hai/,
    say: 'trẻ em bị xâm hại | bạo hành trẻ em | hay đánh con | đánh đập con cái | hiếp dâm | dâm ô',
  },
  {
    when: /nguoi lon gap nguy|nguoi (?:khac |ben canh )?(?:dang )?bi danh|bi danh, bi de doa/,
    say: 'bạo lực gia đình | bạo hành gia đình | chồng đánh vợ | bị người nhà đánh | đánh đập hành hạ',
  },
  { when: /bao luc (?:hoc duong|o truong)|bi danh o truong/, say: 'học sinh bị bắt nạt ở trường ở lớp' },
  { when: /\bxin an\b/, say: 'trẻ em lang thang cơ nhỡ' },
  { when: /khong noi nuong tua/, say: 'người già neo đơn không ai chăm sóc' },
  { when: /dang may doc duoc|may doc duoc, ai cung/, say: 'tải dữ liệu về CSV JSON Excel' },
  { when: /\btep\b/, say: 'tệp file tập tin | file word | file pdf' },
  { when: /trang thong tin dien tu|website/, say: 'website trang web' },
];

/** Extra words for a passage, '' when none fit. */
export function hintsFor(text: string): string {
  const folded = fold(text.toLowerCase());
  return HINTS.filter((hint) => hint.when.test(folded))
    .map((hint) => hint.say)
    .join(' | ');
}
