import { addMoney, type Amount } from "../money/index.js";
import { isReserveTransfer } from "./isReserveTransfer.js";
import { isSameMoney } from "./isSameMoney.js";
import type { DecisionAmount } from "./types.js";

/**
 * Adds the amount of a decision's own column to those of its title and summary. Rule: the column is what was approved,
 * unless the text names the same money as a wider total or as somebody else's. What the text says of that money is then
 * said again, also in parts that add up to it; another amount that the text approves is kept as `mentioned`, so that
 * nothing counts twice, and the rule `decision-amount-differs` asks about it.
 * @example
 * const column = { text: "£5k", amount: "5000.00", currency: "GBP", qualifiers: [], start: 0, end: 3 };
 * addColumnAmount([], column, "Vans").map(({ role }) => role); // => ["approved"]
 */
export function addColumnAmount(
  inText: readonly DecisionAmount[],
  column: Amount,
  title: string,
): DecisionAmount[] {
  const same = inText.filter(
    (one) => one.role !== "duplicate" && !isMore(one) && isSame(one, column),
  );
  const approved = inText.filter(({ role }) => role === "approved");
  const isSum = sumOf(approved) === column.amount;
  const twin = same.find(({ role }) => role === "approved") ?? same[0];
  const role = twin === undefined || twin.role === "mentioned" ? "approved" : twin.role;
  const isApproved = role === "approved";
  const rest = inText.map((one): DecisionAmount => {
    if (one === twin || (isApproved && one.role === "approved" && (isSum || isSame(one, column))))
      return { ...one, role: "duplicate", isReserveTransfer: false };
    if (!isApproved || one.role !== "approved") return one;
    return { ...one, role: "mentioned", isReserveTransfer: false };
  });
  const isTransfer =
    isApproved &&
    (isSum || twin !== undefined
      ? approved.length > 0 && approved.every((one) => one.isReserveTransfer)
      : isReserveTransfer({ before: `${title}: `, after: "" }));
  return [...rest, { ...column, role, isReserveTransfer: isTransfer, in: "amount" }];
}

/** `a further £38,000`: as much again, from somebody else. */
function isMore({ role, qualifiers }: DecisionAmount): boolean {
  return role === "external" && qualifiers.includes("additional");
}

function isSame(one: Amount, other: Amount): boolean {
  return one.amount === other.amount || isSameMoney(one, other) || isSameMoney(other, one);
}

function sumOf(amounts: readonly DecisionAmount[]): string {
  return amounts.reduce((sum, { amount }) => addMoney(sum, amount), "0.00");
}
