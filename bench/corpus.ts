/** Made plans for measuring: N documents of some 10 KB about other subjects in other places; the same N, the same plans. */
import type { SearchDocument, SearchSection } from '../src/search/document.ts';

const WORDS = {
  place:
    'An Giang|Bạc Liêu|Cà Mau|Đắk Nông|Gia Lai|Hà Giang|Hậu Giang|Kiên Giang|Lâm Đồng|Long An|Nghệ An|Phú Thọ|Quảng Trị|Sơn La|Tây Ninh|Thái Bình|Tiền Giang|Trà Vinh|Tuyên Quang|Yên Bái',
  commune:
    'Tân Lập|Phú Mỹ|Long Hòa|An Thạnh|Vĩnh Kim|Mỹ Phước|Đông Sơn|Hưng Lộc|Bình Minh|Thanh Tùng|Xuân Hải|Kỳ Phú|Nam Cường|Hòa Bắc|Quang Trung',
  subject:
    'chăm sóc người cao tuổi|phòng, chống đuối nước trẻ em|vì trẻ em|giảm nghèo bền vững|phòng, chống ma túy|bình đẳng giới|trợ giúp người khuyết tật|phòng, chống bạo lực gia đình|tạo việc làm cho thanh niên|chuyển đổi số|xây dựng nông thôn mới|an toàn giao thông|nước sạch và vệ sinh môi trường|tiêm chủng mở rộng|hiến máu tình nguyện|phòng, chống thiên tai|dân số và phát triển|đền ơn đáp nghĩa|văn hóa đọc|bảo vệ rừng',
  deed: 'Tuyên truyền|Hưởng ứng Tháng hành động|Triển khai Chương trình|Phát động phong trào|Thực hiện Đề án|Tổ chức tuần lễ',
  body: 'Sở Y tế|Sở Nội vụ|Sở Tài chính|Sở Giáo dục và Đào tạo|Sở Tư pháp|Sở Xây dựng|Sở Lao động - Thương binh và Xã hội|Công an tỉnh|Hội Nông dân|Hội Cựu chiến binh|Tỉnh đoàn|Hội Chữ thập đỏ|Hội Người cao tuổi|Sở Khoa học và Công nghệ|Đài Phát thanh - Truyền hình',
  verb: 'chủ trì|phối hợp|hướng dẫn|kiểm tra|theo dõi|đôn đốc|rà soát|tham mưu|bố trí|vận động|thống kê|giám sát|khảo sát|đánh giá|cập nhật',
  thing:
    'kinh phí|tài liệu truyền thông|tờ rơi|băng rôn, khẩu hiệu|danh sách hộ gia đình|cơ sở vật chất|lớp tập huấn|hội nghị sơ kết|cộng tác viên|số liệu|tiết mục văn nghệ|mô hình điểm|trang thông tin điện tử|buổi tọa đàm|hồ sơ|hòm thư góp ý|áp phích|quà tặng|đội tình nguyện|câu lạc bộ',
  whom: 'hộ nghèo|người cao tuổi|trẻ em|học sinh|phụ nữ|người khuyết tật|thanh niên|công nhân|đồng bào dân tộc thiểu số|người có công|ngư dân|nông dân|cán bộ, công chức|nhân viên y tế|giáo viên',
  where:
    'tại cơ sở|ở thôn, ấp|trong trường học|tại bệnh viện|ở khu công nghiệp|tại nhà văn hóa|trên địa bàn xã|ở vùng sâu, vùng xa|tại chợ|qua loa tay|ở vùng biên giới|dọc các tuyến đường',
  aim: 'nâng cao nhận thức|giảm tỷ lệ tai nạn|bảo đảm an sinh xã hội|gắn bó với xóm giềng|tăng thu nhập|cải thiện sức khỏe|giữ gìn môi trường|phát huy vai trò gia đình|huy động nguồn lực|bảo vệ quyền lợi|thay đổi thói quen|gắn kết xóm làng',
} as const;
const HEADINGS =
  'Mục đích|Yêu cầu|Mục tiêu|Nội dung|Hình thức|Hoạt động tại cơ sở|Tập huấn|Kiểm tra, giám sát|Việc của các sở|Việc của UBND huyện|Kinh phí|Chế độ báo cáo|Tổ chức thực hiện';

/** `count` plans under /ke-hoach/vi-du-<n>/; `edited` marks one of them as changed, for measuring a second run. */
export function makeDocuments(count: number, edited = -1): SearchDocument[] {
  return Array.from({ length: count }, (_, index) => makeDocument(index, index === edited));
}

function makeDocument(index: number, edited: boolean): SearchDocument {
  const random = randomFrom(index + 1);
  const pick = (list: string): string => {
    const choices = list.split('|');
    return choices[Math.floor(random() * choices.length)] ?? '';
  };
  const year = 2012 + Math.floor(random() * 15);
  const commune = random() < 0.4 ? `xã ${pick(WORDS.commune)}, ` : '';
  const place = pick(WORDS.place);
  const issuer = commune ? `Ủy ban nhân dân xã ${commune.slice(3, -2)}` : `${pick(WORDS.body)} tỉnh ${place}`;
  const number = 1500 + Math.floor(random() * 400);
  const day = `${(1 + Math.floor(random() * 28)).toString()}/${(1 + Math.floor(random() * 12)).toString()}`;
  const sentence = (): string =>
    `${pick(WORDS.body)} ${pick(WORDS.verb)} ${pick(WORDS.thing)} cho ${pick(WORDS.whom)} ${pick(WORDS.where)}, ${pick(WORDS.verb)} ${pick(WORDS.thing)} nhằm ${pick(WORDS.aim)} của ${pick(WORDS.whom)}`;
  const section = (heading: string): SearchSection => ({
    anchor: `muc-${heading.length.toString()}-${Math.floor(random() * 1e6).toString(36)}`,
    heading,
    text: [
      ...Array.from({ length: 3 + Math.floor(random() * 3) }, () => `${sentence()}.`),
      heading === 'Chế độ báo cáo' ? `Báo cáo trước ngày ${day}/${year.toString()}.` : '',
      heading === 'Kinh phí'
        ? `Kinh phí ${(10 + Math.floor(random() * 900)).toString()} triệu đồng, Quý ${pick('I|II|III|IV')} năm ${year.toString()}.`
        : '',
      edited ? 'Đoạn này vừa sửa.' : '',
    ].join('\n'),
  });
  return {
    url: `/ke-hoach/vi-du/${index.toString()}/`,
    title: `${pick(WORDS.deed)} ${pick(WORDS.subject)} năm ${year.toString()} ${commune}tỉnh ${place}`,
    kind: 'plan',
    year,
    place: commune ? commune.slice(3, -2) : place,
    agency: issuer,
    state: year < 2026 ? 'Đã kết thúc' : 'Đang thực hiện',
    breadcrumbs: ['Kế hoạch'],
    codes: [`${number.toString()}/KH-${commune ? 'UBND' : 'SYT'}`],
    dates: [],
    phones: [],
    sections: HEADINGS.split('|').map(section),
  };
}

/** Numbers 0 … 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
