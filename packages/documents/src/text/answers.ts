import {
  type Answers,
  chartAnswer,
  figureOf,
  headingOf,
  listOf,
  paragraphOf,
  tableOf,
} from "../answers.js";
import { gridOf } from "../writable.js";
import { cleanLine } from "../cleanWords.js";
import { lineWithoutBold, withoutBold } from "./withoutBold.js";

const paragraph: Answers["paragraph"] = {
  becomes: "a paragraph for each of its lines",
  toBlocks: ({ text }) => withoutBold(text).split("\n").flatMap(paragraphOf),
};

const table: Answers["table"] = {
  becomes: "a paragraph of its caption, and the table with no row of headings",
  toBlocks: (given) => {
    const texts = gridOf(given, cleanLine).map((row) => (row.length === 1 ? [...row, ""] : row));
    const caption = paragraph.toBlocks({ type: "paragraph", text: given.caption ?? "", at: null });
    return texts.length === 0 ? caption : [...caption, tableOf(texts)];
  },
};

/** What becomes of a document that is written as text and read again. */
export const textAnswers: Answers = {
  heading: {
    becomes: "the heading, on one line",
    toBlocks: (heading) => headingOf({ ...heading, text: lineWithoutBold(heading.text) }),
  },
  paragraph,
  list: {
    becomes: "a list without numbers, each item on one line",
    toBlocks: (list) => listOf({ ...list, ordered: false }, lineWithoutBold),
  },
  table,
  figure: {
    becomes: "a paragraph",
    toBlocks: (figure) => figureOf(figure).flatMap(paragraph.toBlocks),
  },
  chart: chartAnswer({ paragraph, table }),
};
