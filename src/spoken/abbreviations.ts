// How the commonest abbreviations of plans are said. A script may bring its own, which come first.

export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  CTXH: 'công tác xã hội',
  LĐTBXH: 'Lao động, Thương binh và Xã hội',
  'LĐTB&XH': 'Lao động, Thương binh và Xã hội',
  'LĐ-TB&XH': 'Lao động, Thương binh và Xã hội',
  BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
  TTTT: 'Thông tin và Truyền thông',
  'TT&TT': 'Thông tin và Truyền thông',
  GDĐT: 'Giáo dục và Đào tạo',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  STTTT: 'Sở Thông tin và Truyền thông',
  SLĐTBXH: 'Sở Lao động, Thương binh và Xã hội',
  BTXH: 'bảo trợ xã hội',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  NTM: 'nông thôn mới',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
  TTg: 'Thủ tướng Chính phủ',
  CP: 'Chính phủ',
  'TP.': 'thành phố',
  TP: 'thành phố',
  TW: 'trung ương',
};

/** Said after a number. */
export const UNITS: Readonly<Record<string, string>> = {
  '%': 'phần trăm',
  đ: 'đồng',
  '₫': 'đồng',
  km: 'ki-lô-mét',
  m: 'mét',
  cm: 'xăng-ti-mét',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  ha: 'héc-ta',
  kg: 'ki-lô-gam',
  tr: 'triệu',
};
