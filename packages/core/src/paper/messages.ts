import { createProblem, type Problem, type ProblemCatalogue } from "../result/index.js";

/** What a paper prints and nothing in the Paper accounts for: the sentences name no value. */
interface LossValues {
  "table-unread": object;
  "row-unread": object;
  "list-unread": object;
  "count-unread": object;
  "rating-unread": object;
  "amount-unread": object;
}

/** What the sentences of each problem of reading a paper name. */
export interface PaperProblemValues extends LossValues {
  "nothing-found": object;
  "table-not-recognised": object;
  "headline-figure-unread": object;
  "row-too-short": { cells: number; headings: number };
  "row-too-long": { cells: number; headings: number };
  "row-without-title": object;
  "rag-unread": object;
  "status-unread": { stage: string };
  "approved-date-unread": object;
  "cell-unread": { heading: string };
  "day-unclear": { of: "meeting" | "figures" };
  "day-year-assumed": { year: number };
}

/** The codes of what may be the matter with a paper while it is read. */
export type PaperProblemCode = keyof PaperProblemValues;

/** The codes of what a paper prints and nothing in the Paper accounts for. */
export type LossCode = keyof LossValues;

const ADVICE_LOST =
  "Read it in the source; nothing that is worked out from this Paper knows of it.";

/** The words of every problem of reading a paper. */
export const paperProblems: ProblemCatalogue<PaperProblemValues> = {
  en: {
    "nothing-found": {
      message: () => "No project, decision, spotlight or headline was found in this paper.",
      expected: () => "a table with a heading such as Project, Objective, Forecast End Date",
      advice: () =>
        "Check that this is a panel paper and that its tables kept their columns, separated by tabs.",
    },
    "table-not-recognised": {
      message: () =>
        "A table has headings that name neither projects nor decisions; its rows were not read.",
      expected: () =>
        "headings such as Project, Objective, Forecast End Date, or Title, Date approved, Summary",
    },
    "headline-figure-unread": {
      message: () =>
        "The headline holds figures with no word beside them for what they count; they were not read.",
      expected: () => "a figure with the words that it counts, such as 4 projects delivered",
      advice: () =>
        "Check whether they are the scale of a chart; if they are counts, write what they count.",
    },
    "row-too-short": {
      message: ({ cells, headings }) =>
        `This row has ${cells} cells where its table has ${headings} headings; the absent cells were read as empty.`,
      expected: ({ headings }) => `${headings} cells`,
      advice: () => "Check the row in the source for a lost or an additional column break.",
    },
    "row-too-long": {
      message: ({ cells, headings }) =>
        `This row has ${cells} cells where its table has ${headings} headings; the further cells were kept under other.`,
      expected: ({ headings }) => `${headings} cells`,
      advice: () => "Check the row in the source for a lost or an additional column break.",
    },
    "row-without-title": {
      message: () => "This row names no project; its other cells were read.",
      expected: () => "the project's name in the row",
      advice: () => "Check in the source whether the row continues the one above it.",
    },
    "rag-unread": {
      message: () => "The rating is a word that the scheme does not know; it was kept as printed.",
      expected: () => "a rating such as Green, Amber or Red",
      advice: () => "Name the office's scheme as ragScheme in its profile.",
    },
    "status-unread": {
      message: ({ stage }) =>
        `The status is a word that names no stage, so the project stays ${stage}; the word was kept under other.`,
      expected: () => "a status such as in progress, on hold or completed",
      advice: () => "Add the word under stages in the office's profile.",
    },
    "approved-date-unread": {
      message: () => "The date of approval could not be read, so the decision stands without one.",
      expected: () => "a day or a month with its year, such as 7 February 2020 or Jan-20",
      advice: () => "Write the date out in full.",
    },
    "cell-unread": {
      message: ({ heading }) => `The cell under “${heading}” of this decision was not read.`,
      expected: () => "headings such as Ref, Title, Date approved, Summary",
      advice: () =>
        "Name the heading under decisionColumns in the office's profile, if it holds one of these.",
    },
    "table-unread": {
      message: () => "This table was not read.",
      advice: () => ADVICE_LOST,
    },
    "row-unread": {
      message: () => "This row of a table that was read, or some of its cells, was not taken over.",
      advice: () => ADVICE_LOST,
    },
    "list-unread": {
      message: () => "A list stands under words for projects and was not read, or not all of it.",
      expected: () => "a list that states its number, such as 4 projects delivered:",
      advice: () => ADVICE_LOST,
    },
    "count-unread": {
      message: () => "A count stands beside a word for projects or for ratings and was not read.",
      advice: () => ADVICE_LOST,
    },
    "rating-unread": {
      message: () => "A sentence states a rating that stands in no row; it was not read.",
      advice: () => ADVICE_LOST,
    },
    "amount-unread": {
      message: () => "An amount of money stands outside the decisions and was not read.",
      advice: () => ADVICE_LOST,
    },
    "day-unclear": {
      message: ({ of }) =>
        of === "meeting"
          ? "The paper names several days as that of its meeting, so none of them was taken."
          : "The paper names several days for which its figures hold, so none of them was taken.",
      expected: () => "one day",
      advice: () => "Write the day once at the front of the paper, or give it beside the paper.",
    },
    "day-year-assumed": {
      message: ({ year }) =>
        `The day of the meeting is printed without its year; ${year} was taken, the only year at the front, in which the weekday fits.`,
      expected: () => "a day with its year, such as Friday 7 February 2020",
    },
  },
  cy: {},
};

/** Makes a problem of reading a paper from its code and the values that its sentences name. */
export function createPaperProblem<Code extends PaperProblemCode>(
  code: Code,
  values: PaperProblemValues[Code],
  parts: Partial<Pick<Problem, "severity" | "found" | "at">> = {},
): Problem<Code> {
  return createProblem(paperProblems, code, values, parts);
}
