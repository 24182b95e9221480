import { formatMoney } from "../money/index.js";
import { createProblem, cut, type Problem, type ProblemCatalogue } from "../result/index.js";
import { sayList } from "../text/index.js";

/** What a paper prints and nothing in the Paper accounts for: the sentences name no value. */
interface LossValues {
  "announcement-unread": object;
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
  "table-not-projects": { evidence: string };
  "rows-from-lines": { kind: string; count: number };
  "column-by-content": { heading: string; column: number; field: string };
  "row-as-label": object;
  "row-as-total": object;
  "column-total-differs": { stated: string; sum: string };
  "headline-figure-unread": object;
  "count-contradicted": object;
  "counts-of-other-day": object;
  "announcement-without-row": object;
  "list-repeated": object;
  "row-too-short": { cells: number; headings: number };
  "row-too-long": { cells: number; headings: number };
  "row-without-title": object;
  "rag-unread": object;
  "status-unread": { stage: string };
  "approved-date-unread": object;
  "cell-amount-unread": { heading: string };
  "cell-unread": { heading: string };
  "day-unclear": { of: "meeting" | "figures" };
  "day-year-assumed": { year: number; from: "front" | "decisions" };
  "quarter-basis-stated": { basis: "calendar" | "financial" };
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
    "table-not-projects": {
      message: ({ evidence }) =>
        `A table is of other things than projects and decisions (${evidence}); its rows were not read.`,
      expected: () => "a table of projects or decisions",
      advice: () => "If it lists projects, name its headings under projectColumns in the profile.",
    },
    "rows-from-lines": {
      message: ({ kind, count }) =>
        `${count === 1 ? "One entry" : `${count} entries`} of ${kind} stand in lines and in no table; they were read by the words in them.`,
      expected: () => "a table with a heading for each part",
      advice: () => "Check in the source that each line was parted rightly.",
    },
    "column-by-content": {
      message: ({ heading, column, field }) =>
        `${heading === "" ? `Column ${column} has no heading` : `The heading “${heading}” is not known`}; by what its cells hold it was read as the ${field}.`,
      expected: () => "headings such as Project, Objective, Forecast End Date, RAG",
      advice: () =>
        "Answer for it in the review file, or name its heading under projectColumns in the profile.",
    },
    "row-as-label": {
      message: () =>
        "This row has words in one cell alone, so it was read as the label of the rows under it and not as a project.",
      expected: () => "one cell over the whole row, or a project with its objective or forecast",
      advice: () => "Check in the source whether it is a project without any further words.",
    },
    "row-as-total": {
      message: () => "This row adds up the rows above it; it was not read as one of them.",
    },
    "column-total-differs": {
      message: ({ stated, sum }) =>
        `The total of the column is stated as ${formatMoney(stated)}; its rows add up to ${formatMoney(sum)}.`,
      expected: ({ sum }) => `${formatMoney(sum)}, or the rows that are not listed`,
      advice: () => "Check the rows and their total in the source.",
    },
    "headline-figure-unread": {
      message: () =>
        "The headline holds figures with no word beside them for what they count; they were not read.",
      expected: () => "a figure with the words that it counts, such as 4 projects delivered",
      advice: () =>
        "Check whether they are the scale of a chart; if they are counts, write what they count.",
    },
    "count-unread": {
      message: () =>
        "A count stands beside a word for projects or for ratings in words that were not read; no figure was taken from it.",
      expected: () => "a sentence such as There are 12 current projects, or Current projects: 12",
      advice: () => "Check the sentence; if it states how many projects there are, say so plainly.",
    },
    "count-contradicted": {
      message: () =>
        "This count differs from one that the paper states before it; the first was kept.",
      expected: () => "the same figure wherever the paper states it",
      advice: () => "Find out which is right and correct the other.",
    },
    "counts-of-other-day": {
      message: () =>
        "These counts are those of another day than the paper's own, and were left out.",
      expected: () => "the counts of this paper",
      advice: () => "Nothing needs to be done where the column beside it is this paper's.",
    },
    "announcement-without-row": {
      message: () => "This says what became of a project, and names none that the paper lists.",
      expected: () => "the title of a project as its row has it",
      advice: () => "Write the title as the table has it, or list the project.",
    },
    "list-repeated": {
      message: () =>
        "The paper has a second list of this kind with other titles; the first was kept, and this one was not read.",
      expected: () => "one list of each kind, such as 4 projects delivered",
      advice: () => "Put the titles into one list, or add these by hand.",
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
    "cell-amount-unread": {
      message: ({ heading }) =>
        `What the cell under “${heading}” amounts to is not certain; it was not read as money.`,
      expected: () =>
        "one amount such as £44,000, or a figure under a heading with its unit such as Amount (£) or Cost £000s",
      advice: () => "Write the amount with its £ sign, or name the unit in the heading.",
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
    "rating-unread": {
      message: () => "A sentence states a rating that stands in no row; it was not read.",
      advice: () => ADVICE_LOST,
    },
    "announcement-unread": {
      message: () =>
        "A sentence says what became of a project, such as a merger or a resumption; it was not read.",
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
      message: ({ year, from }) =>
        from === "front"
          ? `The day of the meeting is printed without its year; ${year} was taken, the only year at the front, in which the weekday fits.`
          : `The day of the meeting is printed without its year; ${year} was taken, in which the weekday fits and the day follows the latest decision.`,
      expected: () => "a day with its year, such as Friday 7 February 2020",
    },
    "quarter-basis-stated": {
      message: ({ basis }) =>
        `Quarters and halves were read as those of the ${basis} year, as the paper says here.`,
    },
  },
  cy: {},
};

/** Every code of what may be the matter with a paper while it is read. */
export const paperProblemCodes: readonly string[] = Object.keys(paperProblems.en);

/** Makes a problem of reading a paper from its code and the values that its sentences name. */
export function createPaperProblem<Code extends PaperProblemCode>(
  code: Code,
  values: PaperProblemValues[Code],
  parts: Partial<Pick<Problem, "severity" | "found" | "at">> = {},
): Problem<Code> {
  return createProblem(paperProblems, code, values, parts);
}

/** How many cells of a column are quoted as evidence. */
const QUOTED = 3;

/** Says what of the cells of a column speaks for what it was read as: the first of them. */
export function sayColumnEvidence(cells: readonly string[]): string {
  const quoted = cells.slice(0, QUOTED).map((text) => `“${cut(text)}”`);
  return `No heading names the column; its cells hold ${sayList(quoted)}${cells.length > QUOTED ? " and others" : ""}.`;
}
