import { type Catalogue, type Labels, sayCount } from "../text/index.js";

/** The headings and labels of a ledger that is shown to people. */
export const ledgerLabels = {
  en: {
    papersCaption: "The papers, oldest first",
    number: "No.",
    paper: "Paper",
    undatedPaper: "no day stated",
    countsCaption: "How many projects lapsed or moved",
    count: "Count",
    projects: "Projects",
    lapsedInLast: "lapsed in the last paper",
    lapsedInAny: "lapsed in any paper",
    moved: "moved",
    neverDated: "never given a date",
    notable: "Lapsed or moved",
    quiet: "Neither lapsed nor moved",
    project: "Project",
    forecasts: "Forecasts",
    remarks: "What happened",
    untitled: "(no title)",
    blank: "(blank)",
  },
  cy: {},
} as const satisfies Labels<string>;

/** The sentences of a ledger that is shown to people, with what they name. */
interface LedgerWords {
  title: { projects: number; papers: number };
  note: { message: string };
  lapsed: { lapsedIn: number; hasLapsed: boolean };
  timesMoved: { timesMoved: number; slippage: string | null };
}

export const ledgerSentences: Catalogue<LedgerWords> = {
  en: {
    title: ({ projects, papers }) =>
      `Forecasts of ${sayCount(projects, "project")} over ${sayCount(papers, "paper")}`,
    note: ({ message }) => `Note: ${message}`,
    lapsed: ({ lapsedIn, hasLapsed }) =>
      `lapsed in ${sayCount(lapsedIn, "paper")}${hasLapsed ? ", the last among them" : ""}`,
    timesMoved: ({ timesMoved, slippage }) => {
      const times = timesMoved === 1 ? "once" : timesMoved === 2 ? "twice" : `${timesMoved} times`;
      return `moved ${times}, ${slippage ? `${slippage} than first stated` : "and back to where it was"}`;
    },
  },
  cy: {},
};
