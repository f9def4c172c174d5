/** Words of the page that shows the whole at a glance. */
export const overview = {
  title: 'Toàn cảnh qua hình',
  description:
    'Các kế hoạch về công tác xã hội đặt cạnh nhau: kéo dài từ bao giờ, dựa trên văn bản nào, đặt chỉ tiêu gì, tốn bao nhiêu.',
  lead: 'Đặt các kế hoạch cạnh nhau để thấy cả chặng đường. Mỗi hình có chữ và bảng nói cùng một điều.',
  part: (plans: number, laws: number) =>
    `Các hình dưới đây vẽ ${plans} kế hoạch mới nhất và ${laws} văn bản được nhắc tới nhiều nhất.`,
  byYear: 'Mọi kế hoạch, theo năm',
  time: 'Chặng đường',
  timeLead: 'Kế hoạch nằm theo thời gian thực hiện; văn bản nằm ở ngày ban hành.',
  kind: { plan: 'Kế hoạch', law: 'Văn bản' },
  who: 'Kế hoạch nào dựa vào văn bản nào',
  whoLead: 'Dấu ● là kế hoạch có nhắc tới văn bản. Ô trống là không nhắc.',
  matrix: 'Bảng: kế hoạch và văn bản',
  mentioned: 'có nhắc',
  law: 'Văn bản',
  targets: 'Chỉ tiêu có con số',
  targetsLead: (plan: string) => `Trong ${plan}:`,
  money: 'Tiền',
  moneyLead: 'Chỉ những kế hoạch ghi tổng số tiền mới có ở đây.',
  computed: (amount: string) => `tính lại: ${amount}`,
  caution: 'Đây là con số ghi trong kế hoạch, không phải kết quả đã làm được.',
} as const;
