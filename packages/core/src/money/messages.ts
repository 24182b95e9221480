import { createProblem, cut, type Problem, type ProblemCatalogue } from "../result/index.js";

/** The words that look like an amount and are not read as one, cut at 80 characters. */
interface UnreadAmount {
  words: string;
}

/** Why words that are marked as money are not read as an amount. */
export interface MoneyFaultValues {
  "money-malformed": UnreadAmount;
  "money-below-penny": UnreadAmount;
  "money-scale-unknown": UnreadAmount;
  "money-range-unclear": UnreadAmount;
  "money-sign-unclear": UnreadAmount;
  "money-marker-unclear": UnreadAmount;
  "money-not-sterling": UnreadAmount;
}

/** What the sentences of each problem of reading money name. */
export interface MoneyProblemValues extends MoneyFaultValues {
  "money-absent": object;
  "money-several": object;
  "money-ambiguous": object;
  "money-not-alone": object;
  /** How many characters the text has, and how many are read at most. */
  "text-too-long": { length: number; longest: number };
}

/** A code of what may be wrong with one amount in a text. */
export type MoneyFault = keyof MoneyFaultValues;

/** The codes of what may be the matter with a text or a cell that is read for money. */
export type MoneyProblemCode = keyof MoneyProblemValues;

const expectsOneAmount = () =>
  "one amount such as £44,000, −£44,000 or £1.8m, and nothing else but its qualifiers";
const writeItAlone = () => "Write the amount alone in its cell, with a minus where it is negative.";

/** The words of every problem of reading money. */
export const moneyProblems: ProblemCatalogue<MoneyProblemValues> = {
  en: {
    "money-malformed": {
      message: ({ words }) => `The amount '${words}' is not written as an amount and was not read.`,
      expected: () => "an amount such as £44,000, £44,000.50, £350k or £1.8m",
      advice: () =>
        "Write thousands in groups of three, at most two decimals, and a space after the amount.",
    },
    "money-below-penny": {
      message: ({ words }) =>
        `The amount '${words}' comes to a fraction of a penny and was not read.`,
      expected: () => "an amount of whole pence, such as £0.05 or 5p",
      advice: () => "Round it to the penny, or say what it is a rate of.",
    },
    "money-scale-unknown": {
      message: ({ words }) =>
        `The amount '${words}' has a word behind it that would change the amount and was not read.`,
      expected: () => "k, thousand, m, mn, million, bn or billion behind the number, or none",
      advice: () => "Write the amount out, such as £1,800,000, or with one of these words.",
    },
    "money-range-unclear": {
      message: ({ words }) =>
        `The amount '${words}' is a range of which one end cannot be known and was not read.`,
      expected: () => "a range whose ends each say their scale and run upwards, such as £5m-£10m",
      advice: () => "Write the pound sign and the scale at both ends.",
    },
    "money-sign-unclear": {
      message: ({ words }) =>
        `The amount '${words}' has a dash before it that may be a minus and was not read.`,
      expected: () => "an amount such as £5,000 or −£5,000",
      advice: () => "Write a minus for a negative amount, or put a space after the dash.",
    },
    "money-marker-unclear": {
      message: ({ words }) =>
        `The amount '${words}' has a mark of currency that cannot be relied on and was not read.`,
      expected: () => "one £ or GBP before the number, or pounds, pence, p or GBP behind it",
      advice: () => "Write the amount with a pound sign, such as £500.",
    },
    "money-not-sterling": {
      message: ({ words }) =>
        `The amount '${words}' is in the pounds of another country and was not read.`,
      expected: () => "an amount in pounds sterling, such as £500",
      advice: () => "Write what it comes to in pounds sterling.",
    },
    "money-absent": {
      message: () => "The cell states no amount.",
      expected: expectsOneAmount,
      advice: writeItAlone,
    },
    "money-several": {
      message: () => "The cell states more than one amount.",
      expected: expectsOneAmount,
      advice: writeItAlone,
    },
    "money-ambiguous": {
      message: () => "A bracket or a dash beside the amount may mean that it is negative.",
      expected: expectsOneAmount,
      advice: writeItAlone,
    },
    "money-not-alone": {
      message: () => "The cell holds more than an amount.",
      expected: expectsOneAmount,
      advice: writeItAlone,
    },
    "text-too-long": {
      message: ({ length }) => `The text has ${length} characters and was not scanned for money.`,
      expected: ({ longest }) => `at most ${longest} characters`,
      advice: () => "Read the text in parts, such as a line or a cell at a time.",
    },
  },
  cy: {},
};

/** Makes a problem of reading money from its code, the values that its sentences name, and the words found. */
export function createMoneyProblem<Code extends MoneyProblemCode>(
  code: Code,
  values: MoneyProblemValues[Code],
  found: string,
): Problem<Code> {
  return createProblem(moneyProblems, code, values, { found });
}

/** Says why the words found were not read as an amount. */
export function createFaultProblem(fault: MoneyFault, found: string): Problem<MoneyFault> {
  return createMoneyProblem(fault, { words: cut(found) }, found);
}
