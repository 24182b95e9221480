import { type Answers, chartAnswer, figureOf, paragraphOf } from "../answers.js";
import { gridOf } from "../writable.js";
import { cleanText } from "../cleanWords.js";
import { toBlocks } from "../grid/toBlocks.js";
import { toPlace } from "@pcplan/core/result";
import { neutralise } from "./formatCsv.js";

const paragraph = {
  becomes: "a paragraph",
  toBlocks: ({ text }: { text: string }) => paragraphOf(neutralise(cleanText(text))),
};

const table: Answers["table"] = {
  becomes:
    "a paragraph of its caption, and what a sheet with its cells is read as: a table with no row of headings that ends at an empty row, after paragraphs of the rows that have one filled cell alone",
  toBlocks: (given) => {
    const rows = gridOf(given, (text) => neutralise(cleanText(text)));
    const blocks = toBlocks(rows.map((texts) => ({ texts, at: toPlace(null) })));
    return [...paragraph.toBlocks({ text: given.caption ?? "" }), ...blocks];
  },
};

/** What becomes of a document that is written as CSV and read again. */
export const csvAnswers: Answers = {
  heading: paragraph,
  paragraph,
  list: {
    becomes: "a paragraph for each item",
    toBlocks: ({ items }) => items.flatMap(paragraph.toBlocks),
  },
  table,
  figure: {
    becomes: "a paragraph",
    toBlocks: (figure) => figureOf(figure).flatMap(paragraph.toBlocks),
  },
  chart: chartAnswer({ paragraph, table }),
};
