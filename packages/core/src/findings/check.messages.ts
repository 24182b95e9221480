import type { Severity } from "../result/index.js";
import { type Catalogue, sayCount } from "../text/index.js";
import type { FindingCounts } from "./types.js";

/** What the sentences around findings and questions name. */
export interface CheckValues {
  /** What a severity is called for people. */
  group: { severity: Severity };
  /** The heading of one group, with how many findings are in it. */
  heading: { severity: Severity; count: number };
  /** How many findings there are, at the top. */
  counts: FindingCounts;
  /** There is nothing to list. */
  nothingFound: object;
  /** How many findings a baseline had already. */
  known: { count: number };
  /** What to do about the findings above it. */
  advice: { advice: string };
  /** A message, with the place at which it stands; empty where it has none. */
  placed: { message: string; where: string };
  /** A message with the words of the paper that it is about. */
  quoted: { message: string; found: string };
  /** A place with the words that stand there. */
  foundAt: { where: string; found: string };
  /** What stands over findings: what is the matter, and the code by which programs and settings know it. */
  groupHeading: { title: string | null; code: string };
  /** There is nothing to ask. */
  nothingToAsk: object;
  /** What a file is called whose name is not known. */
  unnamedSource: object;
}

const groups: Readonly<Record<Severity, string>> = {
  error: "Must fix",
  warning: "Worth checking",
  note: "Fine to ignore",
};

export const checkWords: Catalogue<CheckValues> = {
  en: {
    group: ({ severity }) => groups[severity],
    heading: ({ severity, count }) => `${groups[severity]} (${count})`,
    counts: ({ error, warning, note }) =>
      `${error} must fix, ${warning} worth checking, ${note} fine to ignore`,
    nothingFound: () => "Nothing found.",
    known: ({ count }) => `${sayCount(count, "finding")} of the baseline not shown.`,
    advice: ({ advice }) => `→ ${advice}`,
    placed: ({ message, where }) => (where === "" ? message : `${where}: ${message}`),
    quoted: ({ message, found }) => `${message} (“${found}”)`,
    foundAt: ({ where, found }) => (where === "" ? `“${found}”` : `${where}: “${found}”`),
    groupHeading: ({ title, code }) => `${title ?? "How the paper was read"} [${code}]`,
    nothingToAsk: () => "Nothing to ask.",
    unnamedSource: () => "the paper",
  },
  cy: {},
};
