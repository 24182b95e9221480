import { cut, problem, type Problem } from "../result/index.js";

/** Why an amount is refused: what is said, what was expected, and how to mend it. */
export const moneyFaults = {
  "money-malformed": {
    says: "is not written as an amount",
    expected: "an amount such as £44,000, £44,000.50, £350k or £1.8m",
    advice:
      "Write thousands in groups of three, at most two decimals, and a space after the amount.",
  },
  "money-below-penny": {
    says: "comes to a fraction of a penny",
    expected: "an amount of whole pence, such as £0.05 or 5p",
    advice: "Round it to the penny, or say what it is a rate of.",
  },
  "money-scale-unknown": {
    says: "has a word behind it that would change the amount",
    expected: "k, thousand, m, mn, million, bn or billion behind the number, or none",
    advice: "Write the amount out, such as £1,800,000, or with one of these words.",
  },
  "money-range-unclear": {
    says: "is a range of which one end cannot be known",
    expected: "a range whose ends each say their scale and run upwards, such as £5m-£10m",
    advice: "Write the pound sign and the scale at both ends.",
  },
  "money-sign-unclear": {
    says: "has a dash before it that may be a minus",
    expected: "an amount such as £5,000 or −£5,000",
    advice: "Write a minus for a negative amount, or put a space after the dash.",
  },
  "money-marker-unclear": {
    says: "has a mark of currency that cannot be relied on",
    expected: "one £ or GBP before the number, or pounds, pence, p or GBP behind it",
    advice: "Write the amount with a pound sign, such as £500.",
  },
} as const;

export type MoneyFault = keyof typeof moneyFaults;

/** Says why the words found were not read. */
export function describeFault(fault: MoneyFault, found: string): Problem {
  const { says, expected, advice } = moneyFaults[fault];
  const message = `The amount '${cut(found)}' ${says} and was not read.`;
  return problem({ code: fault, message, found, expected, advice });
}
