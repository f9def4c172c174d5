import { readDist } from '../site/dist.ts';

/** One layout of the site: what it shows, and the addresses that have it. */
const LAYOUTS: [name: string, pattern: RegExp][] = [
  ['home', /^\/$/],
  ['list of plans', /^\/ke-hoach\/$/],
  ['plans of a year', /^\/ke-hoach\/nam\//],
  ['plan', /^\/ke-hoach\/(?!nam\/|noi\/|don-vi\/|tinh-trang\/)[^/]+\/[^/]+\/$/],
  ['part of a plan', /^\/ke-hoach\/(?!nam\/|noi\/|don-vi\/|tinh-trang\/)[^/]+\/[^/]+\/[^/]+\/$/],
  ['list of slogans', /^\/khau-hieu\/$/],
  ['slogan', /^\/khau-hieu\/[^/]+\/$/],
  ['list of events', /^\/su-kien\/$/],
  ['event', /^\/su-kien\/[^/]+\/$/],
  ['list of leaflets', /^\/to-roi\/$/],
  ['leaflet', /^\/to-roi\/[^/]+\/$/],
  ['list of broadcasts', /^\/phat-thanh\/$/],
  ['broadcast', /^\/phat-thanh\/[^/]+\/$/],
  ['list of articles', /^\/tin-bai\/$/],
  ['article', /^\/tin-bai\/[^/]+\/$/],
  ['list of agencies', /^\/don-vi\/$/],
  ['agency', /^\/don-vi\/[^/]+\/$/],
  ['list of laws', /^\/van-ban\/$/],
  ['law', /^\/van-ban\/[^/]+\/$/],
  ['calendar', /^\/lich\/$/],
  ['year of the calendar', /^\/lich\/\d{4}\/$/],
  ['month of the calendar', /^\/lich\/\d{4}\/\d+\/$/],
  ['overview', /^\/toan-canh\/$/],
  ['search', /^\/tim-kiem\/$/],
  ['press', /^\/bao-chi\/$/],
  ['data', /^\/du-lieu\/$/],
  ['help', /^\/tro-giup\/$/],
  ['guide', /^\/bien-tap\/$/],
  ['elements of content', /^\/bien-tap\/thanh-phan\/$/],
  ['form of the editors', /^\/bien-tap\/soan\/$/],
  ['check of a file', /^\/kiem-tra-tep\/$/],
  ['without network', /^\/doc-khi-mat-mang\/$/],
  ['standing page', /^\/gioi-thieu\/$/],
  ['not found', /^\/404\.html$/],
];

/** For each layout the page that has most on it. That no promised page is missing is for tests/site/addresses.test.ts to see. */
export function layoutPages(): { name: string; address: string }[] {
  const { pages } = readDist();
  return LAYOUTS.flatMap(([name, pattern]) => {
    const [page] = pages.filter(({ address }) => pattern.test(address)).sort((a, b) => b.html.length - a.html.length);
    return page ? [{ name, address: page.address }] : [];
  });
}
