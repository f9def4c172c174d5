import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  forerunnersOf,
  lawsReplacedBy,
  materialOfPlan,
  partsOfEvent,
  plansIssuedBy,
  plansSentTo,
  slogansOfEvent,
} from '../../../src/catalog/relations.ts';
import { catalogOf, entry, get, idsOf, withdrawn } from './examples.ts';

const successor = { agency: 'moi', from: '2025-03-01', scope: 'mọi việc', source: 'ví dụ' };

describe('references followed backwards', () => {
  test('give the plans that an agency issued, and those sent to it', () => {
    const plans = [
      entry('plans', 'vi-du/ra', { issuer: { agency: 'so' } }),
      entry('plans', 'vi-du/den', { recipients: [{ agency: 'so' }, { agency: 'so', asWritten: 'Sở' }] }),
      entry('plans', 'vi-du/rut', { issuer: { agency: 'so' }, ...withdrawn }),
    ];
    const catalog = catalogOf({ plans });
    expect(idsOf(plansIssuedBy(catalog, 'so'))).toEqual(['vi-du/ra']);
    expect(idsOf(plansSentTo(catalog, 'so'))).toEqual(['vi-du/den']);
    expect(plansIssuedBy(catalog, 'khac')).toEqual([]);
  });

  test('give the parts of an agency, and whose work it took over', () => {
    const agencies = [
      entry('agencies', 'cu', { successors: [successor] }),
      entry('agencies', 'moi'),
      entry('agencies', 'phong', { parent: 'moi' }),
    ];
    const catalog = catalogOf({ agencies });
    expect(idsOf(childrenOf(catalog, 'moi'))).toEqual(['phong']);
    expect(idsOf(forerunnersOf(catalog, 'moi'))).toEqual(['cu']);
  });

  test('give the slogans and parts of an event, and what a law replaced', () => {
    const catalog = catalogOf({
      events: [entry('events', 'ngay'), entry('events', 'buoi', { partOf: 'ngay' })],
      slogans: [entry('slogans', 'cau', { event: 'ngay' })],
      laws: [entry('laws', 'cu', { replacedBy: 'moi' }), entry('laws', 'moi')],
    });
    expect(idsOf(partsOfEvent(catalog, 'ngay'))).toEqual(['buoi']);
    expect(idsOf(slogansOfEvent(catalog, 'ngay'))).toEqual(['cau']);
    expect(idsOf(lawsReplacedBy(catalog, 'moi'))).toEqual(['cu']);
  });
});

describe('the material of a plan', () => {
  const catalog = catalogOf({
    plans: [entry('plans', 'vi-du/a', { slogans: ['hai', 'mot', 'rut'], events: ['ngay'] })],
    slogans: [entry('slogans', 'mot'), entry('slogans', 'hai'), entry('slogans', 'rut', withdrawn)],
    events: [entry('events', 'ngay', { plan: 'vi-du/a' }), entry('events', 'buoi', { plan: 'vi-du/a' })],
  });
  const { slogans, events } = materialOfPlan(catalog, get(catalog, 'plans', 'vi-du/a'));

  test('is its slogans in its own order, without withdrawn ones', () => {
    expect(idsOf(slogans)).toEqual(['hai', 'mot']);
  });

  test('is the events it names and those that name it, each once', () => {
    expect(idsOf(events)).toEqual(['ngay', 'buoi']);
  });
});
