/** Names of fields whose schema does not describe them, for the editor and the form. */
export const fieldNames: Readonly<Record<string, string>> = {
  about: 'Nói rõ hơn',
  asWritten: 'Nguyên văn trong văn bản',
  cells: 'Các ô: mã cột và con số',
  checkedOn: 'Ngày kiểm tra',
  code: 'Giấy phép của mã nguồn',
  content: 'Giấy phép của nội dung',
  contentUrl: 'Địa chỉ của giấy phép',
  event: 'Mã sự kiện trong content/events',
  file: 'Tệp trong public/van-ban-goc/',
  from: 'Từ ngày',
  id: 'Mã: chữ thường không dấu, số và gạch nối',
  label: 'Tên gọi',
  licence: 'Giấy phép',
  note: 'Ghi chú',
  number: 'Số',
  on: 'Ngày',
  place: 'Nơi',
  places: 'Các nơi',
  reason: 'Vì sao',
  reviewer: 'Ai đọc lại',
  source: 'Biết từ đâu',
  terms: 'Các chữ viết tắt',
  text: 'Lời',
  title: 'Tên',
  to: 'Đến hết ngày',
  translation: 'Khi tệp này là bản dịch',
  url: 'Địa chỉ web',
  website: 'Trang web',
  where: 'Mục trong văn bản',
};

/** Names of fields whose description only explains their values. */
export const choiceNames: Readonly<Record<string, string>> = {
  bound: 'Mức của con số',
  kind: 'Loại',
  status: 'Tình trạng',
};

/** Short names for the form, where the description is a sentence; the sentence is then the hint below the field. */
export const shortNames: Readonly<Record<string, string>> = {
  archive: 'Dòng lưu',
  asWritten: 'Nguyên văn',
  dateAsWritten: 'Dòng địa danh, ngày tháng',
  docType: 'Loại văn bản',
  numberAsWritten: 'Dòng số trong văn bản',
  place: 'Địa danh',
  shortTitle: 'Tên ngắn',
  slotSeconds: 'Thời lượng',
  summary: 'Tóm tắt',
};
