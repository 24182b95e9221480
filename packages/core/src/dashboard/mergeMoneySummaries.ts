import { addMoney, type MoneySummary } from "../money/index.js";
import { compareKeys } from "../text/index.js";
import { mergeSorted } from "./mergeSorted.js";

/** Adds two money summaries exactly, key by key. */
export function mergeMoneySummaries(one: MoneySummary, other: MoneySummary): MoneySummary {
  return {
    approved: addMoney(one.approved, other.approved),
    reserveTransfers: addMoney(one.reserveTransfers, other.reserveTransfers),
    total: addMoney(one.total, other.total),
    external: addMoney(one.external, other.external),
    mentioned: addMoney(one.mentioned, other.mentioned),
    byTag: mergeApproved(one.byTag, other.byTag, ({ tag }) => tag),
    byFinancialYear: mergeApproved(
      one.byFinancialYear,
      other.byFinancialYear,
      ({ financialYear }) => financialYear,
    ),
    decisionsWithoutAmount: one.decisionsWithoutAmount + other.decisionsWithoutAmount,
  };
}

function mergeApproved<Entry extends { approved: string }>(
  one: readonly Entry[],
  other: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
): Entry[] {
  return mergeSorted(
    one,
    other,
    (a, b) => compareKeys(keyOf(a), keyOf(b)),
    (a, b) => ({ ...a, approved: addMoney(a.approved, b.approved) }),
  );
}
