import { compareKeys } from "../text/index.js";
import { addMoney } from "./arithmetic.js";

/** What is counted of a decision: its tags, when it was approved (days `YYYY-MM-DD`) and its amounts with their roles. */
export interface CountedDecision {
  /** Each of its tags. */
  tags: readonly string[];
  /** When it was approved; `null` where that is not known. */
  approvedOn: {
    /** The first day that may be meant, `YYYY-MM-DD`. */
    earliest: string;
    /** The last day that may be meant, `YYYY-MM-DD`. */
    latest: string;
  } | null;
  /** Its amounts. */
  amounts: readonly {
    /** In pounds with two places, such as `350000.00`. */
    amount: string;
    /** What it is to the decision, such as `approved`. */
    role: string;
    /** Whether it goes into a reserve. */
    isReserveTransfer: boolean;
  }[];
}

/** What decisions approve, with what stands beside it and is not added. */
export interface MoneySummary {
  /** What the decisions approve, in pounds with two places, such as `5777125.00`. */
  approved: string;
  /** How much of that goes into reserves, in pounds with two places. */
  reserveTransfers: string;
  /** The wider totals of which approved amounts are a part, in pounds with two places; never added to them. */
  total: string;
  /** Other people's money, such as sponsorship, in pounds with two places; never added to what is approved. */
  external: string;
  /** What is only noted, such as unit prices, rates and underspends, in pounds with two places; never added either. */
  mentioned: string;
  /** A decision with several tags stands under each; `null` is a decision without a tag. */
  byTag: {
    /** The tag as printed; `null` for decisions without one. */
    tag: string | null;
    /** In pounds with two places. */
    approved: string;
  }[];
  /** The financial year of approval; `null` where the date is absent or spans two. */
  byFinancialYear: {
    /** Such as `2019/20`, from 1 April; `null` where the date is absent or spans two years. */
    financialYear: string | null;
    /** In pounds with two places. */
    approved: string;
  }[];
  /** How many decisions state no amount that is approved. */
  decisionsWithoutAmount: number;
}

/**
 * Sums what decisions approve, in exact pounds, with what of it goes to reserves, wider totals, other people's
 * money and what is only noted beside it. Rule: only approved amounts are added; what is said again counts nowhere. The years are the
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
    mentioned: sumOf("mentioned"),
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
