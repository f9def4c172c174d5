// What content/ already knows, so that a draft names agencies, laws and slogans by their ids.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sameNumber } from '../../../text/document-number.ts';
import { foldMarks } from '../../../text/vietnamese.ts';

export interface Known {
  agencies: { id: string; name: string; abbreviations: string[]; place: string | null }[];
  laws: { id: string; number: string; date: string | null; alsoWritten: string[] }[];
  slogans: { id: string; text: string }[];
  events: { id: string; start: string }[];
  places: { id: string; name: string }[];
}

/** Reads names only; a file that is broken is passed over here, and named by `check`. */
export function readKnown(contentDir: string): Known {
  return {
    agencies: entries(join(contentDir, 'agencies')).map(({ id, data }) => ({
      id,
      name: text(data['name']),
      abbreviations: list(data['abbreviations']),
      place: text(data['place']) || null,
    })),
    laws: entries(join(contentDir, 'laws')).map(({ id, data }) => ({
      id,
      number: text(data['number']),
      date: text(data['date']) || null,
      alsoWritten: list(data['alsoWritten']),
    })),
    slogans: entries(join(contentDir, 'slogans')).map(({ id, data }) => ({ id, text: text(data['text']) })),
    events: entries(join(contentDir, 'events')).map(({ id, data }) => ({ id, start: text(data['start']) })),
    places: readPlaces(join(contentDir, 'places.yaml')),
  };
}

/** An agency by its name, its name without the place, or an abbreviation; within the plan's place first. */
export function findAgency(known: Known, written: string, place: string | null): string | null {
  const wanted = fold(written);
  const here = known.agencies.filter((agency) => agency.place === place || agency.place === null);
  const match = here.find(({ name, abbreviations }) =>
    [name, withoutPlace(name), ...abbreviations].some((one) => fold(one) === wanted),
  );
  return match?.id ?? known.agencies.find(({ name }) => fold(name) === wanted)?.id ?? null;
}

/** A law by number and, where both have one, by day: running numbers start again each year. */
export function findLaw(known: Known, number: string | null, date: string | null): string | null {
  if (number === null) return null;
  const found = known.laws.filter((law) => [law.number, ...law.alsoWritten].some((one) => sameNumber(one, number)));
  return found.find((law) => law.date === null || date === null || law.date === date)?.id ?? null;
}

/** Compares names: marks, capitals, "&", "UBND" and kinds of dash aside. */
export function fold(name: string): string {
  return foldMarks(name)
    .toLowerCase()
    .replace(/\bubnd\b/g, 'uy ban nhan dan')
    .replace(/\bhdnd\b/g, 'hoi dong nhan dan')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function withoutPlace(name: string): string {
  return name.replace(/\s+(?:tỉnh|thành phố|huyện|xã|phường)\s+\p{Lu}.*$/u, '');
}

function entries(folder: string): { id: string; data: Record<string, unknown> }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const data = readYaml(join(folder, name));
      return data ? [{ id: name.slice(0, -5), data }] : [];
    });
}

function readPlaces(file: string): { id: string; name: string }[] {
  const places = existsSync(file) ? readYaml(file)?.['places'] : null;
  return Array.isArray(places)
    ? places.filter(isRecord).map((place) => ({ id: text(place['id']), name: text(place['name']) }))
    : [];
}

function readYaml(file: string): Record<string, unknown> | null {
  try {
    const data: unknown = parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 });
    return isRecord(data) ? data : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
