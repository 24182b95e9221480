import { sayTitle } from "../../text/index.js";
import { type PaperName, sayPaper } from "../paperName.js";
import type { RuleCatalogue } from "../types.js";

export interface RemovedUnsaidValues {
  /** The project's title, as printed. */
  title: string;
  /** The paper that lists it. */
  before: PaperName;
  /** The paper that does not. */
  after: PaperName;
  /** The title of a row of the later paper that may be the same project; `null` where none is alike. */
  alike: string | null;
  /** Whether other papers must lie between the two. */
  isFar: boolean;
}

export const removedUnsaidWords: RuleCatalogue<RemovedUnsaidValues> = {
  en: {
    title: "A project is no longer listed, and the paper does not say why",
    why: "Readers of the last paper cannot tell whether it was finished, merged or given up.",
    question: {
      one: ({ about }) =>
        `${about} was listed before and is not listed in this paper. What became of it?`,
      many: (count, { many }) =>
        `${count} ${many} of one paper are not listed in the next. What became of them?`,
    },
    together: {
      all: (values) => {
        const [first] = values;
        if (first === undefined) return "";
        return `These ${values.length}, listed in ${sayPaper(first.before)}, are not listed in ${sayPaper(first.after)}:`;
      },
      row: ({ title, alike }) =>
        `${sayTitle(title)}${alike === null ? "" : `; “${alike}” is alike`}`,
    },
    message: ({ title, before, after, alike }) =>
      `${sayTitle(title)}, listed in ${sayPaper(before)}, is not listed in ${sayPaper(after)}${alike === null ? "" : `; “${alike}” there is alike`}.`,
    found: () => "not listed in this paper",
    expected: () => "its row, or a word on what became of it",
    advice: ({ isFar }) =>
      isFar
        ? "Look in the papers between these two; they were not given."
        : "Say whether it was completed, merged or withdrawn.",
  },
  cy: {},
};
