import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Answers } from "../src/answers.js";
import { csvAnswers } from "../src/csv/answers.js";
import { htmlAnswers } from "../src/html/answers.js";
import { kinds, type WrittenFormat, writtenFormats } from "../src/index.js";
import { markdownAnswers } from "../src/markdown/answers.js";
import { textAnswers } from "../src/text/answers.js";

const page = readFileSync(
  fileURLToPath(new URL("../../../docs/reference/files.md", import.meta.url)),
  "utf8",
);

const answers: Readonly<Record<WrittenFormat, Answers>> = {
  html: htmlAnswers,
  markdown: markdownAnswers,
  csv: csvAnswers,
  text: textAnswers,
};

test.each(writtenFormats)("the page says what becomes of each block in %s", (format) => {
  const rows = Object.entries(answers[format]).map(
    ([block, { becomes }]) => `| ${kinds[format].name} | ${block} | ${becomes} |`,
  );
  const stated = page.split("\n").filter((line) => line.startsWith(`| ${kinds[format].name} | `));
  expect(stated.filter((line) => line.split(" | ").length === 3)).toEqual(rows);
});
