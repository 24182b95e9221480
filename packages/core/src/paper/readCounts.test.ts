import { expect, test } from "vitest";
import { aHeadline, type HeadlineParts } from "./aPaper.cases.js";
import { parsePaperText } from "./parsePaperText.js";
import { moreDecoys, morePapers, moreSentences } from "./countWords.cases.js";
import { proseDecoys, proseSentences } from "./countProse.cases.js";
import { decoys, papers, sentences } from "./readCounts.cases.js";

const isEmpty = (parts: HeadlineParts) => Object.keys(parts).length === 0;

/** What else such a text may give, as an amount or a table of something else, is no matter of counts. */
const codesOfCounts = new Set([
  "count-unread",
  "count-contradicted",
  "list-repeated",
  "list-unread",
  "rating-unread",
  "headline-figure-unread",
]);

const all = [
  ...sentences,
  ...decoys,
  ...papers,
  ...moreSentences,
  ...moreDecoys,
  ...morePapers,
  ...proseSentences,
  ...proseDecoys,
];

test.each(all)("%s: %s", (_why, text, stated, unread = []) => {
  const paper = parsePaperText(text);
  const { evidence: _evidence, ...headline } = paper.headline ?? aHeadline();
  expect({ ...headline, notes: [] }).toEqual(aHeadline(stated));
  expect(isEmpty(stated) && paper.headline !== null).toBe(false);
  const codes = paper.problems.map(({ code }) => code).filter((code) => codesOfCounts.has(code));
  expect(codes).toEqual(unread);
});
