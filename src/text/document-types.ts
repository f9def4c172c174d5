/**
 * What the abbreviations in a document's symbol stand for.
 * Administrative types: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I. Normative types: Luật Ban hành văn bản quy
 * phạm pháp luật and Nghị định 34/2016/NĐ-CP. Papers of the Party: Hướng dẫn 36-HD/VPTW (2018).
 */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thỏa thuận',
  GUQ: 'Giấy ủy quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  SY: 'Bản sao y',
  TrS: 'Bản trích sao',
  SL: 'Bản sao lục',

  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
  KHLT: 'Kế hoạch liên tịch',
  PL: 'Pháp lệnh',
  VBHN: 'Văn bản hợp nhất',

  KL: 'Kết luận',
  QĐi: 'Quy định',
  CV: 'Công văn',
};
