import { compareKeys } from "../text/index.js";
import { addMoney } from "./arithmetic.js";

/** What is counted of a decision: its tags, when it was approved (days `YYYY-MM-DD`) and its amounts with their roles. */
export interface CountedDecision {
  tags: readonly string[];
  approvedOn: { earliest: string; latest: string } | null;
  amounts: readonly { amount: string; role: string; isReserveTransfer: boolean }[];
}

export interface MoneySummary {
  approved: string;
  reserveTransfers: string;
  total: string;
  external: string;
  /** A decision with several tags stands under each; `null` is a decision without a tag. */
  byTag: { tag: string | null; approved: string }[];
  /** The financial year of approval; `null` where the date is absent or spans two. */
  byFinancialYear: { financialYear: string | null; approved: string }[];
  decisionsWithoutAmount: number;
}

/**
 * Sums what decisions approve, in exact pounds, with what of it goes to reserves, wider totals and other people's
 * money beside it. Rule: only approved amounts are added; what is said again counts nowhere. The years are the
 * financial years (from 1 April) in which the decisions were approved. Tags and years stand in order, `null`
 * last; a tag of which no amount is stated stands there with nought.
 * @example
 * summariseMoney([]).approved; // => "0.00"
 */
export function summariseMoney(decisions: readonly CountedDecision[]): MoneySummary {
  const amounts = decisions.flatMap((decision) => decision.amounts);
  const sumOf = (role: string) => sum(amounts.filter((amount) => amount.role === role));
  return {
    approved: sumOf("approved"),
    reserveTransfers: sum(
      amounts.filter((amount) => amount.role === "approved" && amount.isReserveTransfer),
    ),
    total: sumOf("total"),
    external: sumOf("external"),
    byTag: group(decisions, ({ tags }) => (tags.length > 0 ? [...new Set(tags)] : [null])).map(
      ([tag, approved]) => ({ tag, approved }),
    ),
    byFinancialYear: group(decisions, ({ approvedOn }) => [financialYearOf(approvedOn)]).map(
      ([financialYear, approved]) => ({ financialYear, approved }),
    ),
    decisionsWithoutAmount: decisions.filter((decision) => decision.amounts.length === 0).length,
  };
}

function sum(amounts: readonly { amount: string }[]): string {
  return amounts.reduce((total, { amount }) => addMoney(total, amount), "0.00");
}

function group(
  decisions: readonly CountedDecision[],
  keysOf: (decision: CountedDecision) => (string | null)[],
): [string | null, string][] {
  const sums = new Map<string | null, string>();
  for (const decision of decisions) {
    const approved = sum(decision.amounts.filter(({ role }) => role === "approved"));
    for (const key of keysOf(decision)) sums.set(key, addMoney(sums.get(key) ?? "0.00", approved));
  }
  return [...sums].sort(([a], [b]) => compareKeys(a, b));
}

function financialYearOf(approvedOn: CountedDecision["approvedOn"]): string | null {
  if (!approvedOn) return null;
  const first = startYear(approvedOn.earliest);
  if (first !== startYear(approvedOn.latest)) return null;
  return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
}

function startYear(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) - (isoDate.slice(5, 7) < "04" ? 1 : 0);
}
