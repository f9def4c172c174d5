import type { Random } from './random.ts';
import {
  AIMS,
  FIRST_SYLLABLES,
  PEOPLE,
  PLACES,
  SECOND_SYLLABLES,
  THINGS,
  TIMES,
  TROUBLES,
  VERBS,
  WORKERS,
} from './words.ts';

const FORMS: readonly ((random: Random) => string)[] = [
  (r) => `${worker(r)} ${verb(r)} ${people(r)} ở ${place(r)}, ${time(r)}.`,
  (r) => `${people(r)} ở thôn ${hamlet(r)} được ${verb(r)} và nhận ${thing(r)}.`,
  (r) => `${time(r)}, ${worker(r)} cùng ${worker(r)} lo ${thing(r)} cho ${people(r)} để ${aim(r)}.`,
  (r) => `Ai cần ${thing(r)} thì báo cho ${worker(r)} ở ${place(r)}.`,
  (r) => `Cứ ${r.whole(8, 60)} hộ có một người ${verb(r)} ${people(r)}.`,
  (r) => `Năm trước ${r.whole(20, 900)} ${people(r)} đã nhận ${thing(r)}; năm nay đặt ra ${r.whole(901, 1900)}.`,
  (r) => `Khi ${trouble(r)}, ${worker(r)} phải có mặt trong ${r.whole(1, 12)} giờ và ${verb(r)} ngay.`,
  (r) => `Điểm ${verb(r)} đặt ở ${place(r)} thôn ${hamlet(r)}, mở ${time(r)}.`,
  (r) => `${worker(r)} ghi lại ${thing(r)} đã trao, gửi về xã ${hamlet(r)} ${time(r)}.`,
  (r) => `Việc ${verb(r)} ${people(r)} làm thử ở xã ${hamlet(r)} trước, rồi mới làm ở nơi khác, sao cho ${aim(r)}.`,
  (r) => `Nếu ${trouble(r)} mà chưa rõ ai lo, ${worker(r)} xã ${hamlet(r)} nhận trước rồi hỏi sau.`,
  (r) => `${people(r)} và ${people(r)} được ưu tiên ${thing(r)}, vì muốn ${aim(r)}.`,
];

/** One made sentence, common words often and rare ones seldom, beginning with a capital. */
export function writeSentence(random: Random): string {
  const sentence = random.pick(FORMS)(random);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** So many sentences in a row. */
export function writeParagraph(random: Random, count: number): string {
  return Array.from({ length: count }, () => writeSentence(random)).join(' ');
}

/** A made name of a hamlet or commune; most of some two thousand are rare. */
export function hamlet(random: Random): string {
  return `${random.pickCommon(FIRST_SYLLABLES)} ${random.pick(SECOND_SYLLABLES)}`;
}

const worker = (random: Random) => random.pickCommon(WORKERS);
const verb = (random: Random) => random.pickCommon(VERBS);
const people = (random: Random) => random.pickCommon(PEOPLE);
const place = (random: Random) => random.pickCommon(PLACES);
const thing = (random: Random) => random.pickCommon(THINGS);
const aim = (random: Random) => random.pickCommon(AIMS);
const time = (random: Random) => random.pickCommon(TIMES);
const trouble = (random: Random) => random.pickCommon(TROUBLES);
