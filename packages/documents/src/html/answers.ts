import { type Answers, chartAnswer, figureOf, listOf, paragraphOf, tableOf } from "../answers.js";
import { gridOf } from "../writable.js";
import { cleanLine, cleanText } from "../cleanWords.js";

const paragraph: Answers["paragraph"] = {
  becomes: "the paragraph",
  toBlocks: ({ text }) => paragraphOf(cleanText(text)),
};

const table: Answers["table"] = {
  becomes: "the table with its caption and its rows of headings",
  toBlocks: (given) => {
    const rows = gridOf(given, cleanText);
    const caption = cleanLine(given.caption ?? "") || null;
    const head = { ...given, rows: given.rows.slice(0, given.headerRows) };
    if (rows.length === 0) return paragraphOf(cleanText(given.caption ?? ""));
    return [tableOf(rows, { caption, headerRows: gridOf(head, cleanText).length })];
  },
};

/** What becomes of a document that is written as HTML and read again. */
export const htmlAnswers: Answers = {
  heading: {
    becomes: "the heading; one has level 1, and further ones of that level have level 2",
    toBlocks: ({ level, text }) => {
      const words = cleanText(text);
      return words === "" ? [] : [{ type: "heading", level, text: words, at: null }];
    },
  },
  paragraph,
  list: { becomes: "the list", toBlocks: (list) => listOf(list, cleanText) },
  table,
  figure: { becomes: "a paragraph", toBlocks: figureOf },
  chart: chartAnswer({ paragraph, table }),
};
