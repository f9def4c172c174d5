import { expect, test } from 'vitest';
import { speak } from '../../../src/spoken/speak.ts';

test.each([
  ['Ngày 25/3/2024', 'Ngày hai mươi lăm tháng ba năm hai nghìn không trăm hai mươi tư'],
  ['trước 05/4/2024', 'trước ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi tư'],
  ['từ 22–28/3', 'từ hai mươi hai đến hai mươi tám tháng ba'],
  ['lần thứ VIII', 'lần thứ tám'],
  ['lần thứ 4', 'lần thứ tư'],
  ['quý II năm 2017', 'quý hai năm hai nghìn không trăm mười bảy'],
  ['gọi 111 ngay', 'gọi một một một ngay'],
  ['có 111 người', 'có một trăm mười một người'],
  ['số 0271 3825 825', 'số không hai bảy một ba tám hai năm tám hai năm'],
  ['đạt 15%', 'đạt mười lăm phần trăm'],
  ['là 84.330 triệu đồng', 'là tám mươi tư nghìn ba trăm ba mươi triệu đồng'],
  ['đi 2,5 km', 'đi hai phẩy năm ki-lô-mét'],
  ['giá 650.000đ', 'giá sáu trăm năm mươi nghìn đồng'],
  ['lúc 8h30', 'lúc tám giờ ba mươi phút'],
  ['giai đoạn 2010–2020', 'giai đoạn hai nghìn không trăm mười đến hai nghìn không trăm hai mươi'],
  ['Quyết định 1791/QĐ-TTg', 'Quyết định một nghìn bảy trăm chín mươi mốt, Thủ tướng Chính phủ'],
  ['Luật 91/2025/QH15', 'Luật chín mươi mốt năm hai nghìn không trăm hai mươi lăm, Quốc hội khóa mười lăm'],
  ['UBND xã, Sở LĐTB&XH', 'Ủy ban nhân dân xã, Sở Lao động, Thương binh và Xã hội'],
  ['25 người đến.', 'Hai mươi lăm người đến.'],
  ['KẾ HOẠCH năm 2005', 'KẾ HOẠCH năm hai nghìn không trăm linh năm'],
])('“%s” is said “%s”', (written, said) => {
  expect(speak(written)).toEqual({ text: said, unknown: [] });
});

test('an abbreviation nobody explained is named', () => {
  expect(speak('đài VTVX và máy ATM').unknown).toEqual(['VTVX', 'ATM']);
});

test('a script can bring its own way of saying', () => {
  expect(speak('máy ATM', { ATM: 'rút tiền' })).toEqual({ text: 'máy rút tiền', unknown: [] });
});
