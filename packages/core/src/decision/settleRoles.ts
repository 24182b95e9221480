import { addMoney } from "../money/index.js";
import { matchRole, type WordedRole } from "./matchRole.js";
import type { AmountContext } from "./toContexts.js";
import type { AmountRole } from "./types.js";
import {
  changeBefore,
  eachAfter,
  grantsOf,
  newLevel,
  nextPart,
  officeNames,
  oneOfAfter,
  partBefore,
  partInBrackets,
  partsAhead,
  priceBefore,
  rateAfter,
  saidAgainBefore,
  yearsBetween,
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
  markNewLevels(contexts, roles);
  markSums(contexts, roles);
  markParts(contexts, roles);
  markRates(contexts, roles);
  markPrices(contexts, roles);
  const amounts = contexts.map(({ amount }) => amount.amount);
  const approved = amounts.filter((_, index) => roles[index] === "approved");
  const sum = approved.reduce(addMoney, "0.00");
  return roles.map((role, index) =>
    role === "possible-total" ? settleTotal(amounts[index] ?? "0.00", approved, sum) : role,
  );
}

function markRepeats(contexts: readonly AmountContext[], roles: Role[]): void {
  const earlier = new Set<string>();
  for (const [index, { amount, before, isRangeEnd }] of contexts.entries()) {
    if (isRangeEnd) roles[index - 1] = "duplicate";
    else if (saidAgainBefore.test(before) && earlier.has(amount.amount)) roles[index] = "duplicate";
    earlier.add(amount.amount);
  }
}

/** `an increase of £5k to £20k`, `£5k more, from £15k to £20k`: the new level holds the change stated first. */
function markNewLevels(contexts: readonly AmountContext[], roles: Role[]): void {
  for (const [index, { amount, before, between, isRangeEnd }] of contexts.entries()) {
    const [change, old] = [contexts[index - (isRangeEnd ? 2 : 1)], contexts[index - 1]];
    if (!change || !old || between === null) continue;
    const isStep = addMoney(old.amount.amount, change.amount.amount) === amount.amount;
    if (isRangeEnd ? isStep : newLevel.test(before) && changeBefore.test(change.before))
      roles[index] = "total";
  }
}

/** `£600,000: £400,000 capital and £200,000 revenue`: amounts that add up to the one before are its parts. */
function markSums(contexts: readonly AmountContext[], roles: Role[]): void {
  for (const [whole, { amount, after }] of contexts.entries()) {
    const isLed = partsAhead.test(after) || contexts[whole + 1]?.between === null;
    if (!isLed || !isCounted(roles[whole])) continue;
    let sum = "0.00";
    for (let next = whole + 1; isCounted(roles[next]) && isMore(amount.amount, sum); next += 1) {
      sum = addMoney(sum, contexts[next]?.amount.amount ?? "0.00");
      if (sum === amount.amount && next > whole + 1) roles.fill("duplicate", whole + 1, next + 1);
    }
  }
}

/** Parts of a sum are said again, unless the office's share of it is named: then the sum is the wider total. */
function markParts(contexts: readonly AmountContext[], roles: Role[]): void {
  let whole = -1;
  let parts: string | null = null;
  for (const [index, { amount, between, before, after }] of contexts.entries()) {
    const sum: string = addMoney(parts ?? "0.00", amount.amount);
    const isRate = rateAfter.test(after) && yearsBetween.test(before);
    const isFirst =
      between !== null && (partBefore.test(before) || partInBrackets.test(before) || isRate);
    const isNext = parts !== null && between !== null && nextPart.test(between);
    const isPart = isCounted(roles[index]) && isCounted(roles[whole]) && (isFirst || isNext);
    if (isPart && !isMore(sum, contexts[whole]?.amount.amount ?? "0.00")) {
      const isShare =
        isFirst &&
        (OWN_SHARE.test(before) || isPaidByOffice(after) || isRestGiven(contexts, roles, whole));
      roles[isShare ? whole : index] = isShare ? "total" : "duplicate";
      parts = sum;
    } else {
      whole = index;
      parts = null;
    }
  }
}

/** `£100,000 a year, a total of £300,000`: where all else is rates, the total is what is approved. */
function markRates(contexts: readonly AmountContext[], roles: Role[]): void {
  const total = roles.indexOf("possible-total");
  const counted = [...contexts.entries()].filter(([index]) => roles[index] === "approved");
  if (total < 0 || !counted.every(([, { after }]) => rateAfter.test(after))) return;
  for (const [index] of counted) roles[index] = "duplicate";
}

/** `60 wands at £89.50 each at a cost of £5,370`: the price of one beside the sum is no sum of its own. */
function markPrices(contexts: readonly AmountContext[], roles: Role[]): void {
  for (const [index, { amount, before, after }] of contexts.entries()) {
    const isEach = eachAfter.test(after) && !grantsOf.test(before);
    if (!isEach && !oneOfAfter.test(after)) continue;
    const sums = contexts.filter(
      (other, at) =>
        at !== index && isCounted(roles[at]) && isMore(other.amount.amount, amount.amount),
    );
    const isPriced = sums.length > 0 && priceBefore.test(before);
    const isOfSum = sums.some((other) => isMultiple(other.amount.amount, amount.amount));
    if (isPriced || isOfSum || (sums.length > 0 && /^ (?:a|per) week\b/i.test(after)))
      roles[index] = "mentioned";
  }
}

/** Whether a sum is so many times a price, the price rounded to a penny. */
function isMultiple(sum: string, price: string): boolean {
  const [whole, one] = [Number(sum), Number(price)];
  const count = Math.round(whole / one);
  return count > 1 && Math.abs(whole - count * one) <= count * HALF_A_PENNY;
}

/** In pounds. */
const HALF_A_PENNY = 0.005;

/** A total is wider where it is no less than what is approved beside it, and said again where that is one sum. */
function settleTotal(total: string, approved: readonly string[], sum: string): AmountRole {
  if (approved.length === 0 || isMore(sum, total)) return "approved";
  return approved.length === 1 && sum === total ? "duplicate" : "total";
}

/** `£20k, split into £5k from reserves and £15k from the council`: what somebody else gives is the rest of the sum. */
function isRestGiven(
  contexts: readonly AmountContext[],
  roles: readonly Role[],
  whole: number,
): boolean {
  const [sum, own, rest] = contexts.slice(whole, whole + 3).map(({ amount }) => amount.amount);
  if (own === undefined || rest === undefined || roles[whole + 2] !== "external") return false;
  return addMoney(own, rest) === sum;
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
