import { readFileSync } from 'node:fs';
import { z } from 'zod';

const cited = z.object({ type: z.string(), number: z.string().nullable(), date: z.string().nullable() });
const span = z.object({
  date: z.string().optional(),
  yearInferred: z.int().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  asWritten: z.string().optional(),
});

/** An answer key: what one source document says, field by field. Only the fields that the tests ask for. */
const facts = z.object({
  docType: z.string(),
  number: z.string().nullable(),
  numberAsWritten: z.string().nullable(),
  issuer: z.string(),
  place: z.string().nullable(),
  issuedDate: z.string().nullable(),
  dateAsWritten: z.string().nullable(),
  year: z.int().nullable(),
  title: z.string(),
  legalBases: z.array(cited.extend({ lead: z.string(), issuer: z.string() })),
  citedInBody: z.array(cited.extend({ where: z.string() })),
  theme: z.string().optional(),
  edition: z.int().optional(),
  slogans: z.array(z.string()),
  eventDates: z.array(span.extend({ label: z.string() })),
  timedTasks: z
    .array(
      z.object({
        where: z.string(),
        task: z.string(),
        asWritten: z.string(),
        from: z.string(),
        to: z.string(),
        lead: z.string(),
        coordinate: z.array(z.string()),
      }),
    )
    .default([]),
  agenciesWithTasks: z.array(z.string()),
  reportDeadlines: z.array(
    z.object({
      date: z.string(),
      asWritten: z.string(),
      from: z.string(),
      to: z.string(),
      period: z.string().optional(),
    }),
  ),
  signatory: z
    .object({ capacity: z.string().nullable(), position: z.string().nullable(), name: z.string() })
    .nullable(),
  recipients: z.array(z.string()),
  archive: z.string().nullable(),
  budgetTotalVnd: z.int().nullable(),
  budgetAsWritten: z.string().optional(),
  budgetLines: z.array(z.object({ label: z.string(), asWritten: z.string(), vnd: z.int() })).default([]),
  budgetTable: z
    .object({
      unit: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.object({ activity: z.int(), cells: z.array(z.int().nullable()) })),
      totalRow: z.array(z.int()),
    })
    .optional(),
  trainingTable: z
    .object({
      unit: z.string(),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.union([z.string(), z.int(), z.null()]))),
      totalRow: z.array(z.int().nullable()),
    })
    .optional(),
  recomputed: z.object({ totalIfBothCorrected: z.int() }).loose().optional(),
  hotlines: z
    .array(z.object({ asWritten: z.string(), digits: z.string(), e164: z.string(), where: z.string() }))
    .default([]),
  sections: z.array(z.string()),
  discrepancies: z.array(z.object({ kind: z.string() })),
});

export type Facts = z.output<typeof facts>;

/** The plan that each answer key belongs to. */
const KEYS = {
  'binh-phuoc-2017': 'binh-phuoc/2017-tuyen-truyen-ctxh',
  'binh-phuoc-2024': 'binh-phuoc/2024-ngay-ctxh',
  'binh-phuoc-2020': 'binh-phuoc/2020-phat-trien-nghe-ctxh',
  'ben-tre-2010': 'ben-tre/2010-de-an-32',
  'thach-chau-2023': 'thach-chau/2023-ngay-ctxh',
} as const;

export const FACTS: [plan: string, facts: Facts][] = Object.entries(KEYS).map(([file, plan]) => [
  plan,
  facts.parse(JSON.parse(readFileSync(`tests/fixtures/facts/${file}.json`, 'utf8'))),
]);
