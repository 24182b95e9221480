import { formatDay } from "../calendar/index.js";
import type { ProblemCatalogue } from "../result/index.js";
import { sayList } from "../text/index.js";

/** What the sentence about a part of a paper that was not read names. */
export interface PartProblemValues {
  /** A part of one paper was not read, so that nothing is said of it. */
  "part-unread": {
    /** Which of the two papers was not read so far. */
    paper: "earlier" | "later";
    /** The day of its meeting, `YYYY-MM-DD`; `null` where it names none. */
    day: string | null;
    /** Which part. */
    part: "projects" | "decisions";
    /** Whether nothing of the part was read, or a piece of it may be absent. */
    isNone: boolean;
    /** The titles, or numbers, that are listed in the other paper and of which nothing is said. */
    titles: string[];
    /** What the office calls a project, in its two numbers. */
    noun: { one: string; many: string };
  };
}

type Values = PartProblemValues["part-unread"];

/** So many are named; further ones are counted. */
const MOST_NAMED = 5;

const sayPaper = ({ paper, day }: Values): string =>
  day === null ? `the ${paper} paper` : `the paper of ${formatDay(day)}`;

function sayTitles(titles: readonly string[]): string {
  const named = titles.length > MOST_NAMED ? titles.slice(0, MOST_NAMED - 1) : titles;
  const more = titles.length - named.length;
  return sayList(more > 0 ? [...named, `${more} others`] : named);
}

function sayPart(values: Values): string {
  const { paper, part, isNone, titles, noun } = values;
  const things = part === "decisions" ? "decisions" : noun.many;
  const what = paper === "earlier" ? "are new" : "are no longer listed";
  if (isNone)
    return `No ${things} were read in ${sayPaper(values)}, so it is not said which of the other paper ${what}.`;
  const name = sayPaper(values);
  return `Not all of ${name} was read, and ${sayTitles(titles)} may stand in the rest of it, so it is not said that they ${what}.`;
}

/** What is said where a comparison is silent. */
export const partProblems: ProblemCatalogue<PartProblemValues> = {
  en: {
    "part-unread": {
      message: sayPart,
      expected: () => "both papers read to their end",
      advice: () => "Look in the paper itself; what was not read of it stands in its receipt.",
    },
  },
  cy: {},
};

/** The codes of what a comparison does not say. */
export const partProblemCodes: readonly string[] = Object.keys(partProblems.en);
