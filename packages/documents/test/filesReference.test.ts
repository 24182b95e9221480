import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Answers } from "../src/answers.js";
import { csvAnswers } from "../src/csv/answers.js";
import { htmlAnswers } from "../src/html/answers.js";
import { kinds, type WrittenFormat, writtenFormats } from "../src/index.js";
import { markdownAnswers } from "../src/markdown/answers.js";
import { defaultLimits, formats } from "../src/index.js";
import { textAnswers } from "../src/text/answers.js";
import { unreadKindCodes, unreadKinds } from "../src/unreadKinds.vocabulary.js";

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

const lines = page.split("\n");

test.each(formats)("the page says what is read of %s", (format) => {
  const { name, extensions } = kinds[format];
  const [ending] = extensions;
  const cell = name.endsWith(`(${ending})`) ? name.replace(`(${ending})`, `(\`${ending}\`)`) : name;
  expect(lines.filter((line) => line.startsWith(`| ${cell} |`)).length).toBeGreaterThan(0);
});

test("the page names every kind that is not read, with the way out", () => {
  const rows = new Set(
    unreadKindCodes.map((code) => `| ${unreadKinds[code].name} | ${unreadKinds[code].advice} |`),
  );
  const start = lines.indexOf("| the file is | what to do |") + 2;
  expect(lines.slice(start, start + rows.size)).toEqual([...rows]);
});

test.each(Object.keys(defaultLimits))("the page says the limit of %s", (limit) => {
  expect(lines.filter((line) => line.startsWith(`| \`${limit}\` |`))).toHaveLength(1);
});
