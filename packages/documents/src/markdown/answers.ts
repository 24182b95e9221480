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
import { cleanText } from "../cleanWords.js";

const paragraph: Answers["paragraph"] = {
  becomes: "the paragraph",
  toBlocks: ({ text }) => paragraphOf(cleanText(text)),
};

const table: Answers["table"] = {
  becomes:
    "a paragraph of its caption, and the table with its first row alone as headings and all rows as long as the longest",
  toBlocks: (given) => {
    const texts = gridOf(given, cleanText);
    const caption = paragraphOf(cleanText(given.caption ?? ""));
    if (texts.length === 0) return caption;
    const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
    const rows = texts.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
    return [...caption, tableOf(rows, { headerRows: 1 })];
  },
};

/** What becomes of a document that is written as Markdown and read again. */
export const markdownAnswers: Answers = {
  heading: { becomes: "the heading, on one line", toBlocks: headingOf },
  paragraph,
  list: { becomes: "the list", toBlocks: (list) => listOf(list, cleanText) },
  table,
  figure: { becomes: "a paragraph", toBlocks: figureOf },
  chart: chartAnswer({ paragraph, table }),
};
