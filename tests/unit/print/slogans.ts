import fc from 'fast-check';

const SYLLABLES =
  'công tác xã hội Việt Nam tiên phong chuyên nghiệp và kết nối vì trẻ em hạnh phúc nghiêng Ễ Ộ Ặ Ữ nguyễn 25/3/2024 lần thứ 8 - , yêu thương thượng ngoằn ngoèo ý Ủy ban nhân dân'.split(
    ' ',
  );

/** Slogans of 3 to 160 letters from syllables with marks above and below, dates, dashes. */
export const slogans: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 40 })
  .map((words) =>
    words
      .join(' ')
      .replace(/ ,/g, ',')
      .replace(/^[-, ]+/, '')
      .slice(0, 160)
      .trim(),
  )
  .filter((text) => text.length >= 3 && /\p{L}/u.test(text));
