import { formatDay } from "../calendar/index.js";
import type { ProblemCatalogue } from "../result/index.js";
import type { PaperName } from "./nameOf.js";
import type { Span } from "./paperDay.js";

/** What follows from a paper's naming no day. */
export type UndatedConsequence = "compared-as-given" | "placed-by-window" | "kept-as-given";

/** What the sentences about papers that are read together name, by the code of the problem. */
export interface SeriesValues {
  /** A paper names no day. */
  "paper-undated": PaperName & {
    /** What follows from it. */
    consequence: UndatedConsequence;
    /** Between which days it must lie; `null` where nothing speaks. */
    window: Span | null;
  };
  /** Nothing was found in a paper. */
  "nothing-found": PaperName;
  /** Papers were not given in the order of their days. */
  "papers-out-of-order": {
    /** The days of the papers in the order given. */
    given: Span[];
    /** What was done about it. */
    consequence: "compared-as-given" | "sorted";
  };
  /** Papers are the same, or of the same day. */
  "same-paper": {
    /** In what they are alike. */
    likeness: "same-rows" | "same-day" | "days-of-several" | "given-twice";
    /** The day, `YYYY-MM-DD`; `null` where they name none. */
    day: string | null;
    /** The meeting as printed, or the title; `null` where there is neither. */
    name: string | null;
  };
  /** Papers are of different offices. */
  "offices-differ": {
    /** The offices as the papers name them. */
    offices: string[];
  };
}

const spanEn = ({ earliest, latest }: Span): string =>
  earliest === latest
    ? formatDay(earliest)
    : `some day from ${formatDay(earliest)} to ${formatDay(latest)}`;

const named = (name: string | null): string => (name === null ? "" : `, “${name}”`);

function sayUndated({ consequence, window }: SeriesValues["paper-undated"]): string {
  switch (consequence) {
    case "compared-as-given":
      return "The papers were compared in the order given.";
    case "placed-by-window":
      return `It must be of ${window ? spanEn(window) : "some day"}, which gives it its place; no forecast is counted as lapsed in it.`;
    case "kept-as-given":
      return "It keeps the place in which it was given; nothing is said across it, and no forecast is counted as lapsed in it.";
  }
}

function sayOrder({ given, consequence }: SeriesValues["papers-out-of-order"]): string {
  const days = given.map(spanEn);
  return consequence === "sorted"
    ? `The papers were given in the order ${days.slice(0, -1).join(", ")} and ${days.at(-1)}; they were put in the order of their dates.`
    : `The first paper is of ${days[0]} and the second of ${days[1]}, which is earlier. They were compared as given.`;
}

function saySame({ likeness, day, name }: SeriesValues["same-paper"]): string {
  const ofDay = day === null ? null : formatDay(day);
  switch (likeness) {
    case "same-rows":
      return "The two papers list the same rows: they seem to be the same paper given twice.";
    case "same-day":
      return `Both papers are of ${ofDay}, and they list different rows.`;
    case "days-of-several":
      return `More than one paper is of ${ofDay}, and they list different rows.`;
    case "given-twice": {
      const titled = name === null ? "A paper that names no day" : `The paper “${name}”`;
      return `${ofDay === null ? titled : `The paper of ${ofDay}`} was given more than once; it counts once.`;
    }
  }
}

/** What is said of papers that are read together. */
export const seriesProblems: ProblemCatalogue<SeriesValues> = {
  en: {
    "paper-undated": {
      message: (values) =>
        `Paper ${values.paper}${values.name === null ? "" : `${named(values.name)},`} names no day. ${sayUndated(values)}`,
      expected: () => "the day of the meeting, such as 7 February 2020",
      advice: ({ consequence }) =>
        consequence === "placed-by-window"
          ? "Nothing to do where that is right."
          : "Check that the papers were given with the oldest first.",
    },
    "nothing-found": {
      message: ({ paper, name }) =>
        `In paper ${paper}${named(name)}, no project, decision, spotlight or headline was found, so nothing is said of what it lists.`,
    },
    "papers-out-of-order": {
      message: sayOrder,
      expected: ({ given }) => given.map(toCode).toSorted().join(", "),
      advice: ({ consequence }) =>
        consequence === "sorted"
          ? "Nothing to do where the dates are right."
          : "Give the older paper first.",
    },
    "same-paper": {
      message: saySame,
      expected: ({ likeness }) =>
        likeness === "given-twice" ? "each paper once" : "papers of two meetings",
      advice: ({ likeness }) =>
        likeness === "given-twice"
          ? "Leave the second one out, or check that the files are the ones you meant."
          : "Check that the files are the ones you meant.",
    },
    "offices-differ": {
      message: ({ offices }) => `The papers are of different offices: ${offices.join(", ")}.`,
      expected: () => "papers of one office",
      advice: () =>
        "Projects of two offices are matched by their titles alone; read the matches with care.",
    },
  },
  cy: {},
};

/** A day, or an interval of days as EDTF writes it. */
export function toCode({ earliest, latest }: Span): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}
