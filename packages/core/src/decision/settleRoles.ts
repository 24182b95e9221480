import { addMoney } from "../money/index.js";
import { matchRole, type WordedRole } from "./matchRole.js";
import type { AmountContext } from "./toContexts.js";
import type { AmountRole } from "./types.js";
import {
  officeNames,
  nextPart,
  partBefore,
  partInBrackets,
  saidAgainBefore,
} from "./vocabulary.js";

type Role = WordedRole | "duplicate";

const OWN_SHARE = new RegExp(`\\b(?:${officeNames.join("|")})\\b|\\bcontribut`, "i");

/**
 * Settles the roles of the amounts of one text, each in the light of the others: the two ends of a range are one
 * sum, of which the later is counted; parts and repeats of a sum are said again; a total is wider only beside
 * what is part of it.
 */
export function settleRoles(contexts: readonly AmountContext[]): AmountRole[] {
  const worded: WordedRole[] = [];
  for (const context of contexts) worded.push(matchRole(context, worded.at(-1)));
  const roles: Role[] = [...worded];
  markRepeats(contexts, roles);
  markParts(contexts, roles);
  return roles.map((role, index) =>
    role === "possible-total" ? settleTotal(contexts, roles, index) : role,
  );
}

function markRepeats(contexts: readonly AmountContext[], roles: Role[]): void {
  for (const [index, { amount, before, isRangeEnd }] of contexts.entries()) {
    const earlier = contexts.slice(0, index).map((one) => one.amount.amount);
    if (isRangeEnd) roles[index - 1] = "duplicate";
    else if (saidAgainBefore.test(before) && earlier.includes(amount.amount))
      roles[index] = "duplicate";
  }
}

/** Parts of a sum are said again, unless the office's share of it is named: then the sum is the wider total. */
function markParts(contexts: readonly AmountContext[], roles: Role[]): void {
  let whole = -1;
  let parts: string | null = null;
  for (const [index, { amount, between, before, after }] of contexts.entries()) {
    const sum: string = addMoney(parts ?? "0.00", amount.amount);
    const isFirst = between !== null && (partBefore.test(before) || partInBrackets.test(before));
    const isNext = parts !== null && between !== null && nextPart.test(between);
    const isPart = isCounted(roles[index]) && isCounted(roles[whole]) && (isFirst || isNext);
    if (isPart && !isMore(sum, contexts[whole]?.amount.amount ?? "0.00")) {
      const isShare = isFirst && (OWN_SHARE.test(before) || isPaidByOffice(after));
      roles[isShare ? whole : index] = isShare ? "total" : "duplicate";
      parts = sum;
    } else {
      whole = index;
      parts = null;
    }
  }
}

function settleTotal(
  contexts: readonly AmountContext[],
  roles: readonly Role[],
  index: number,
): AmountRole {
  const others = contexts.filter((_, other) => other !== index && roles[other] === "approved");
  if (others.length === 0) return "approved";
  const own = contexts[index]?.amount.amount ?? "0.00";
  const sum = others.map(({ amount }) => amount.amount).reduce(addMoney, "0.00");
  if (isMore(sum, own)) return "approved";
  return others.length === 1 && sum === own ? "duplicate" : "total";
}

function isCounted(role: Role | undefined): boolean {
  return role === "approved" || role === "possible-total";
}

function isPaidByOffice(after: string): boolean {
  return new RegExp(
    `^[^£;]{0,30}\\b(?:from|by) (?:the )?(?:${officeNames.join("|")})\\b`,
    "i",
  ).test(after);
}

/** Says whether one amount is more than another, exactly. */
function isMore(one: string, other: string): boolean {
  return addMoney(other, one.startsWith("-") ? one.slice(1) : `-${one}`).startsWith("-");
}
