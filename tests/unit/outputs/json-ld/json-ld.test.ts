import { describe, expect, test } from 'vitest';
import { documentOf } from '../../../../src/outputs/json-ld/document.ts';
import { eventOf } from '../../../../src/outputs/json-ld/event.ts';
import { lawLegislation, planLegislation } from '../../../../src/outputs/json-ld/legislation.ts';
import { node, toScriptText } from '../../../../src/outputs/json-ld/node.ts';
import { organizationOf } from '../../../../src/outputs/json-ld/organization.ts';
import { breadcrumbsOf, websiteOf } from '../../../../src/outputs/json-ld/site.ts';
import { catalog, file, SITE } from '../content.ts';
import { expand, typesIn } from '../expand.ts';

const found = <T>(item: T | undefined): T => {
  if (item === undefined) throw new Error('not in content/');
  return item;
};
const schema = (name: string): string => `https://schema.org/${name}`;

describe('JSON-LD', () => {
  test('of every entry is read by a JSON-LD library and has only types of schema.org', async () => {
    const nodes = [
      ...catalog.plans.map((plan) => planLegislation(catalog, plan, SITE)),
      ...catalog.laws.map((law) => lawLegislation(catalog, law, SITE)),
      ...catalog.events.map((event) => eventOf(catalog, event, SITE)),
      ...catalog.agencies.map((agency) => organizationOf(catalog, agency, SITE)),
      ...[...catalog.leaflets, ...catalog.broadcasts, ...catalog.slogans].map((item) =>
        documentOf(catalog, item, [file], SITE),
      ),
      websiteOf(catalog.site, SITE),
      breadcrumbsOf([{ text: 'Kế hoạch', address: '/ke-hoach/' }], SITE),
    ];
    const expanded = await expand(toScriptText(nodes));
    expect(expanded).toHaveLength(nodes.length);
    expect(typesIn(expanded)).toEqual(
      [
        'AdministrativeArea',
        'BreadcrumbList',
        'DigitalDocument',
        'EntryPoint',
        'Event',
        'GovernmentOrganization',
        'Legislation',
        'ListItem',
        'MediaObject',
        'Organization',
        'Place',
        'SearchAction',
        'WebSite',
      ].map(schema),
    );
  });

  test('of a plan gives number, day and issuer of the document, and what it rests on', () => {
    const plan = found(catalog.find('plans', 'binh-phuoc/2017-tuyen-truyen-ctxh'));
    expect(planLegislation(catalog, plan, SITE)).toMatchObject({
      '@type': 'Legislation',
      url: 'https://example.vn/ke-hoach/binh-phuoc/2017-tuyen-truyen-ctxh/',
      legislationIdentifier: '87/KH-STTTT',
      legislationDate: '2017-02-18',
      legislationPassedBy: { name: 'Sở Thông tin và Truyền thông tỉnh Bình Phước' },
      temporalCoverage: '2017-01-01/2017-12-31',
      citation: [{ legislationIdentifier: '32/2010/QĐ-TTg' }, { legislationIdentifier: '102/KH-UBND' }],
    });
  });

  test('has nothing where the document is blank', () => {
    const plan = found(catalog.find('plans', 'binh-phuoc/2024-ngay-ctxh'));
    const data = planLegislation(catalog, plan, SITE);
    for (const name of ['legislationIdentifier', 'legislationDate', 'temporalCoverage'])
      expect(data).not.toHaveProperty(name);
  });

  test('of an event has its days, and a place only where one is named', () => {
    expect(eventOf(catalog, found(catalog.find('events', 'ngay-ctxh-2024')), SITE)).toMatchObject({
      startDate: '2024-03-25',
      endDate: '2024-03-25',
    });
    expect(eventOf(catalog, found(catalog.find('events', 'ngay-ctxh-2024')), SITE)).not.toHaveProperty('location');
    expect(eventOf(catalog, found(catalog.find('events', 'toa-dam-thach-chau-2023')), SITE)).toMatchObject({
      location: { name: 'tại cơ quan' },
      superEvent: { startDate: '2023-03-25' },
    });
  });

  test('counts the state among government organisations, and the press not', () => {
    expect(organizationOf(catalog, found(catalog.find('agencies', 'so-y-te-binh-phuoc')), SITE)['@type']).toBe(
      'GovernmentOrganization',
    );
    expect(organizationOf(catalog, found(catalog.find('agencies', 'co-quan-bao-chi-binh-phuoc')), SITE)['@type']).toBe(
      'Organization',
    );
  });

  test('tells where to search', () => {
    expect(websiteOf(catalog.site, SITE)).toMatchObject({
      potentialAction: { target: { urlTemplate: 'https://example.vn/tim-kiem/?q={search_term_string}' } },
    });
  });

  test('numbers the steps of a trail from one', () => {
    const trail = breadcrumbsOf(
      [
        { text: 'Trang chủ', address: '/' },
        { text: 'Kế hoạch', address: '/ke-hoach/' },
      ],
      SITE,
    );
    expect(trail['itemListElement']).toMatchObject([
      { position: 1, item: 'https://example.vn/' },
      { position: 2, item: 'https://example.vn/ke-hoach/' },
    ]);
  });

  test('cannot end the script it stands in', () => {
    const text = toScriptText([node('Thing', { name: '</script><script>alert(1)</script>' })]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' });
  });
});
