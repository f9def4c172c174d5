// Days and windows: the commemorated day, meetings and their day, from when to when banners hang.
import type { Notes } from '../notes.ts';
import { BODY_NAME, nameLength, splitBodies } from '../form/agencies.ts';
import { allParts, type Section } from './sections.ts';
import { findWhens, isDayList, toSpan, yearlessDay } from './when-in-text.ts';

export interface Event {
  title: string;
  start: string | null;
  end: string | null;
  edition: number | null;
  asWritten: string;
  by: string[];
}

const DAY_NAME =
  /(?<!\p{L})((?:Ngày|Tháng hành động|Tuần lễ|Ngày hội) (?!\d|tháng|làm việc)(?:[^“”".,;:()]){4,60}?)(?=["”]?\s*(?:,|\(|lần thứ|năm|vào|tại|[“”"]|:|\.|;|$))/u;
/** Title of the times in which banners hang. */
export const HANGING = 'Treo băng rôn, khẩu hiệu';
const BANNERS = /(?:treo|hanging)|(?:khẩu hiệu|băng[\s-]?rôn)/iu;
const HELD =
  /(?:(?<!\p{L})(?:lễ|mít tinh|toạ đàm|tọa đàm|hội nghị|hội thảo|hội thi|ra quân|phát động|tập huấn|gặp mặt|giao lưu|diễn đàn|ngày hội|phiên chợ|chương trình) [^.;]{0,120}?ngày\s+\d|từ (?=\d{1,2}\s?\/)|thời gian(?: tổ chức)?\s*:|tổ chức [^.;]{0,80}?(?:ngày|lúc|từ ngày)|vào (?:lúc |hồi )|diễn ra|từ ngày|hồi \d|khai mạc|\d{1,2}\s?(?:giờ|h)(?:\s?\d{2})?(?:\s*phút|')?[,\s]+(?:(?:sáng|chiều|thứ \p{L}+)[,\s]+)?ngày\s)/iu;
/** What a body does from one day to another is its task; only what people come to is an event as well. */
const MEETING =
  /(?<!\p{L})(?:lễ|mít tinh|toạ đàm|tọa đàm|hội nghị|hội thảo|hội thi|ra quân|phát động|tập huấn|gặp mặt|giao lưu|diễn đàn|ngày hội|đêm|tuần lễ|tháng (?:cao điểm|hành động|nhân đạo)|chiến dịch|khai mạc|kỷ niệm)(?!\p{L})/iu;
const EDITION = /lần thứ\s+(\d{1,3}|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)/iu;
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const NO_EVENT =
  /báo cáo|gửi về|đăng ký|dự toán|hoàn thành trước|quyết định số|công văn số|kế hoạch số|nghị định|thông tư số|hiệu lực|thông qua ngày/iu;

/** Reads the dated events of a body. Days without a year stay `--MM-DD`, and the year is asked for. */
export function readEvents(root: Section, title: string, year: number | null, notes: Notes): Event[] {
  const events: Event[] = [];
  const add = (event: Event, section: Section): void => {
    if (
      events.some(
        (one) =>
          one.start === event.start && one.end === event.end && (one.title === event.title || sameBy(one, event)),
      )
    )
      return;
    if (event.start?.startsWith('--') && !/(?:hằng|hàng) năm/.test(event.asWritten)) {
      notes.ask(
        `events[${events.length}].start`,
        `"${event.asWritten}" không ghi năm. ${year === null ? 'Là năm nào?' : `Có phải năm ${year} không?`}`,
        section,
      );
    }
    events.push(event);
  };
  const parts = allParts(root);
  for (const section of parts) {
    for (const event of daysNamedIn(section)) add(event, section);
    const named = daysNamedIn(section).map(({ start }) => start);
    for (const event of datedParts(section, title)) if (!named.includes(event.start)) add(event, section);
  }
  return nameEditions(events, `${title}\n${parts.map(({ text }) => text).join('\n')}`);
}

/** "Ngày Công tác xã hội Việt Nam, 25/3/2024"; "… (ngày 25/3)". */
function daysNamedIn({ text }: Section): Event[] {
  const name = DAY_NAME.exec(text);
  if (!name) return [];
  const after = text.slice(name.index + name[0].length);
  const near =
    /^["”]?\s*(?:lần thứ \d+\s*)?[,(]?\s*\(?(?:ngày\s+)?(\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?|\d{1,2} tháng \d{1,2}(?: năm \d{4})?)(?:\)?\s*(?:hằng|hàng) năm)?/iu.exec(
      after,
    );
  const written = near?.[1];
  const title = (name[1] ?? '').trim();
  const span = /^["”]?\s*\((?=từ )([^()]{8,60})\)/iu.exec(after)?.[1];
  const [lasts] = span === undefined ? [] : findWhens(span, null);
  if (lasts?.when && 'from' in lasts.when)
    return [{ title, start: lasts.when.from, end: lasts.when.to, edition: null, asWritten: lasts.asWritten, by: [] }];
  const isSpan = near !== null && /^\s*[-–]\s*(?:ngày\s*)?\d/u.test(after.slice(near[0].length));
  if (!written || /[-–]\s*$/.test(written) || isSpan) return [];
  const full = findWhens(`ngày ${written}`, null).find(({ when }) => when !== null && 'day' in when);
  const start = full?.when ? toSpan(full.when).from : yearlessDay(written);
  if (start === null) return [];
  const asWritten = near[0].replace(/^["”\s,(]+/, '').replace(/\)/, '');
  return [{ title, start, end: start, edition: null, asWritten, by: [] }];
}

/** A part that says when something is held or hangs. */
function datedParts(section: Section, subject: string): Event[] {
  const events: Event[] = [];
  for (const sentence of section.text.split(/(?<=\.)\s+(?=\p{Lu})/u)) {
    const plain = sentence.replace(/[“"][^“”"]*[”"]/gu, (quoted) => quoted.replace(/\d/g, '_'));
    const hangs = BANNERS.test(sentence) || (BANNERS.test(section.parent?.text ?? '') && /thời gian/iu.test(sentence));
    const isScheduled = /thời gian|lịch/iu.test(headOf(section.parent));
    if (NO_EVENT.test(plain) || !(HELD.test(plain) || hangs || isScheduled)) continue;
    if (!hangs && !isScheduled && !MEETING.test(plain) && bodiesFor(section).length > 0) continue;
    for (const { asWritten, when, index } of findWhens(plain, null)) {
      const span = toSpan(when);
      const isDay = when !== null && ('day' in when || 'from' in when);
      const start = isDay
        ? span.from
        : when === null && asWritten.includes('ngày') && !isDayList(asWritten)
          ? yearlessDay(asWritten)
          : null;
      if (start === null || /^trước|chậm nhất/i.test(asWritten)) continue;
      events.push({
        title: titleFor(section, sentence, hangs, subject),
        start,
        end: isDay ? span.to : start,
        edition: null,
        asWritten: writtenAt(plain, index, asWritten),
        by: hangs ? bodiesFor(section) : [],
      });
    }
  }
  return events;
}

function headOf(section: Section | null): string {
  return section?.text.split(/[.:](?:\s|$)/)[0] ?? '';
}

function writtenAt(sentence: string, index: number, found: string): string {
  const lead = /(?:từ\s*)$/iu.exec(sentence.slice(0, index))?.[0] ?? '';
  return `${lead}${found}`.trim();
}

function titleFor(section: Section, sentence: string, hangs: boolean, subject: string): string {
  if (hangs) return HANGING;
  const label = /^([^:]{6,120}):/u.exec(sentence)?.[1];
  if (label && !/^thời gian/iu.test(label)) return label.replace(/^[-–+\s]+/, '').trim();
  const own = /^(?:-\s*)?(?:Tổ chức\s+)?(.{8,150}?)\s*,?\s+(?:vào |từ |trong )?(?:các )?(?:ngày|lúc|hồi)\s/u.exec(
    sentence,
  )?.[1];
  if (own && /^(?:-\s*)?Tổ chức\s/u.test(sentence)) return own.charAt(0).toUpperCase() + own.slice(1);
  const parent = headOf(section.parent);
  if (/^thời gian/iu.test(parent) && subject)
    return subject.replace(/^(?:v\/v|về việc|tổ chức)\s+/iu, '').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return parent && section.parent?.parent ? parent : (sentence.split(/[,.:;]/)[0] ?? sentence).slice(0, 120).trim();
}

function bodiesFor(section: Section): string[] {
  for (let at: Section | null = section; at; at = at.parent) {
    const text = at.text.replace(/^(?:giao|đề nghị|yêu cầu)\s+/i, '');
    if (BODY_NAME.test(text) && nameLength(text) < 200) return splitBodies(text.slice(0, nameLength(text)));
  }
  return [];
}

function sameBy(a: Event, b: Event): boolean {
  return a.title === b.title && a.by.join() === b.by.join();
}

function nameEditions(events: Event[], text: string): Event[] {
  return events.map((event) => {
    const at = text.toLowerCase().indexOf(event.title.toLowerCase());
    const numbered =
      at < 0
        ? null
        : [
            ...text.matchAll(new RegExp(`${escape(event.title)}["”]?\\s*${EDITION.source}`, 'giu')),
          ][0]?.[1]?.toLowerCase();
    const edition = numbered ? Number(numbered) || ORDINALS.indexOf(numbered) + 1 : 0;
    return { ...event, edition: edition || null };
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
