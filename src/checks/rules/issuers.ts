import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { parseDocumentNumber } from '../../text/document-number.ts';
import { foldMarks } from '../../text/vietnamese.ts';
import { judgeContradiction } from '../contradictions.ts';

/** What the first body of a symbol says of the issuer: how the symbol begins, what the issuer's name must then hold. */
const ISSUERS: readonly { symbol: RegExp; name: RegExp; says: string }[] = [
  { symbol: /^UBND$/, name: /uy ban nhan dan|ubnd/, says: 'Ủy ban nhân dân' },
  { symbol: /^HĐND$/, name: /hoi dong nhan dan|hdnd/, says: 'Hội đồng nhân dân' },
  { symbol: /^TTg$/i, name: /thu tuong/, says: 'Thủ tướng Chính phủ' },
  { symbol: /^CP$/, name: /chinh phu/, says: 'Chính phủ' },
  { symbol: /^QH\d*$/, name: /quoc hoi/, says: 'Quốc hội' },
  {
    symbol: /^B(?:LĐTBXH|LĐTB&XH|TC|TTTT|NV|YT|GDĐT|TP|CA|QP|KHĐT|CT|XD|GTVT|NNPTNT|TNMT|NNMT|VHTTDL|KHCN|NG)$/,
    name: /(?:^|\W)bo\W|(?:^|\W)b[a-z]{2,}/,
    says: 'một Bộ',
  },
  {
    symbol: /^S(?:TTTT|LĐTBXH|LĐTB&XH|TC|NV|YT|GDĐT|GD&ĐT|TP|KHĐT|CT|XD|GTVT|NNPTNT|TNMT|VHTTDL|VHTT|KHCN|DTTG)$/,
    name: /(?:^|\W)so\W|(?:^|\W)s[a-z]{2,}/,
    says: 'một Sở',
  },
];

/** Issuers that are not the body which the symbol names: "420/UBND-LĐTBXH" is not of a division. */
export function judgeIssuers(content: Content): Fault[] {
  const judged = new Map<string, boolean>();
  const fits = (symbol: string, name: string): boolean => {
    const key = `${symbol}\n${name}`;
    const known = judged.get(key) ?? expectedIssuer(symbol)?.name.test(fold(name)) ?? true;
    judged.set(key, known);
    return known;
  };
  const agencyNames = new Map(content.entries.agencies.map((agency) => [agency.id, agency.data.name]));
  return content.entries.plans.flatMap((plan) => {
    const { issuer, number } = plan.data;
    const own = issuer.asWritten ?? agencyNames.get(issuer.agency ?? '') ?? null;
    const bases = (['legalBases', 'citedInBody'] as const).flatMap((list) =>
      plan.data[list].map((cited, index) => ({
        ...cited,
        path: [list, index, 'issuer'],
        about: [...(cited.law === null ? [] : [cited.law]), list],
      })),
    );
    return [{ number, issuer: own, path: ['issuer'], about: ['issuer', 'number'] }, ...bases].flatMap(
      ({ number: symbol, issuer: name, path, about }) => {
        if (symbol === null || name === null || fits(symbol, name)) return [];
        return judgeContradiction(plan, path, {
          about,
          kinds: ['issuer-vs-symbol'],
          says: symbol,
          shouldBe: null,
          detail: `Ký hiệu "${symbol}" là của ${expectedIssuer(symbol)?.says ?? ''}, nhưng nơi ban hành ghi là "${name}".`,
        });
      },
    );
  });
}

function expectedIssuer(symbol: string) {
  const [first] = parseDocumentNumber(symbol)?.bodies ?? [];
  return first === undefined ? undefined : ISSUERS.find((each) => each.symbol.test(first));
}

function fold(name: string): string {
  return foldMarks(name).toLowerCase();
}
