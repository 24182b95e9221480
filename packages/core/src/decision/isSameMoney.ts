import type { Amount } from "../money/index.js";

const SCALED = /\d(?:\.(\d+))?[\s-]*(?:(k|thousand)|(mn?|million)|(bn|billion))/i;

/**
 * Says whether a figure written with a scale is another one rounded: a figure keeps its stated precision, so
 * `£1.8m` is also £1,812,345. A figure of one digit (`£1m`) is too vague to stand for another; `£5.0m` has two.
 */
export function isSameMoney(
  short: Pick<Amount, "text" | "amount">,
  full: Pick<Amount, "amount">,
): boolean {
  const match = SCALED.exec(short.text);
  const isRound = /^-?\d0*\.00$/.test(short.amount);
  if (!match || (isRound && !/[1-9]\.\d/.test(short.text))) return false;
  const power = match[2] ? 3 : match[3] ? 6 : 9;
  const places = power - (match[1]?.length ?? 0);
  return places > 0 && roundTo(full.amount, places) === short.amount;
}

/** Rounds half up to a power of ten, in whole pounds: pennies never decide a half. */
function roundTo(amount: string, places: number): string {
  const sign = amount.startsWith("-") ? "-" : "";
  const pounds = BigInt(amount.replace(/^-|\.\d\d$/g, ""));
  const unit = 10n ** BigInt(places);
  return `${sign}${((pounds + unit / 2n) / unit) * unit}.00`;
}
