import { ADDRESSES, listAddress } from '../../addresses.ts';
import { agency, calendar, law } from '../../strings/directory.ts';
import { article, broadcast, event, leaflet, slogan } from '../../strings/material.ts';
import { overview } from '../../strings/overview.ts';
import { plan } from '../../strings/plan.ts';
import { search as text } from '../../strings/search.ts';
import type { SearchDocument } from '../document.ts';

/** Pages that list others, found by their name: "lịch", "danh sách đơn vị", "tất cả khẩu hiệu". */
export function listDocuments(): SearchDocument[] {
  return [
    list(listAddress('plans'), plan.list),
    list(listAddress('slogans'), slogan.list),
    list(listAddress('events'), event.list),
    list(listAddress('leaflets'), leaflet.list),
    list(listAddress('broadcasts'), broadcast.list),
    list(listAddress('articles'), article.list),
    list(listAddress('agencies'), agency.list),
    list(listAddress('laws'), law.list),
    list(ADDRESSES.calendar, calendar),
    list(ADDRESSES.overview, overview),
  ];
}

function list(url: string, { title, description }: { title: string; description: string }): SearchDocument {
  return {
    url,
    title,
    kind: 'page',
    year: null,
    place: null,
    agency: null,
    state: null,
    breadcrumbs: [],
    sections: [{ anchor: '', heading: '', text: `${description}\n${text.listOf}` }],
    codes: [],
    dates: [],
    phones: [],
  };
}
