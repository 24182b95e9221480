import { formatDay } from "../calendar/index.js";
import type { Stage } from "../lifecycle/index.js";
import type { ProjectNoun } from "../profile/index.js";
import { type Catalogue, type Labels, sayCount, sayList } from "../text/index.js";
import type { Became } from "./types.js";

/** The headings and labels of a ledger that is shown to people. */
export const ledgerLabels = {
  en: {
    papersCaption: "The papers, oldest first",
    number: "No.",
    paper: "Paper",
    undatedPaper: "no day stated",
    count: "Count",
    whichever: "Which",
    lapsedInLast: "lapsed in the last paper",
    lapsedInAny: "lapsed in any paper",
    moved: "moved",
    dateWithdrawn: "a date was stated and is no more",
    neverDated: "never given a date",
    withdrawn: "A date was stated and is no more",
    notable: "Lapsed or moved",
    quiet: "Neither lapsed nor moved",
    forecasts: "Forecasts",
    remarks: "What happened",
    untitled: "(no title)",
    blank: "(blank)",
  },
  cy: {},
} as const satisfies Labels<string>;

/** The sentences of a ledger that is shown to people, with what they name. */
interface LedgerWords {
  title: { projects: number; papers: number; noun: ProjectNoun };
  countsCaption: { noun: ProjectNoun };
  project: { noun: ProjectNoun };
  note: { message: string };
  /** The papers in which it had lapsed, by their days. */
  lapsed: { papers: string[] };
  /** What became of it, and in which paper it stood last. */
  gone: { became: Became | null; stage: Stage; paper: string };
  ended: { stage: Stage };
  paperOf: { day: string };
  numbered: { number: number };
  timesMoved: { timesMoved: number; slippage: string | null };
}

const becameWords: Readonly<Record<Became, string>> = {
  completed: "completed",
  merged: "merged into another",
  withdrawn: "withdrawn",
  held: "put on hold",
};

export const ledgerSentences: Catalogue<LedgerWords> = {
  en: {
    title: ({ projects, papers, noun }) =>
      `Forecasts of ${sayCount(projects, noun.one, noun.many)} over ${sayCount(papers, "paper")}`,
    countsCaption: ({ noun }) => `How many ${noun.many} lapsed or moved`,
    project: ({ noun }) => noun.one.charAt(0).toUpperCase() + noun.one.slice(1),
    note: ({ message }) => `Note: ${message}`,
    lapsed: ({ papers }) => `its date had passed on ${sayList(papers)}`,
    gone: ({ became, stage, paper }) => {
      const last = `last listed in ${paper}`;
      if (became !== null) return `${becameWords[became]}; ${last}`;
      return stage === "completed" || stage === "merged" || stage === "withdrawn"
        ? `${stage}; ${last}`
        : last;
    },
    ended: ({ stage }) => (stage === "on-hold" ? "on hold" : stage),
    paperOf: ({ day }) => `the paper of ${formatDay(day)}`,
    numbered: ({ number }) => `paper ${number}`,
    timesMoved: ({ timesMoved, slippage }) => {
      const times = timesMoved === 1 ? "once" : timesMoved === 2 ? "twice" : `${timesMoved} times`;
      return `moved ${times}, ${slippage ? `${slippage} than first stated` : "and back to where it was"}`;
    },
  },
  cy: {},
};
