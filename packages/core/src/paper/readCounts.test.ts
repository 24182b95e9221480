import { expect, test } from "vitest";
import { aHeadline, type HeadlineParts } from "./aPaper.cases.js";
import { parsePaperText } from "./parsePaperText.js";
import { moreDecoys, morePapers, moreSentences } from "./countWords.cases.js";
import { decoys, papers, sentences } from "./readCounts.cases.js";

const isEmpty = (parts: HeadlineParts) => Object.keys(parts).length === 0;

const all = [...sentences, ...decoys, ...papers, ...moreSentences, ...moreDecoys, ...morePapers];

test.each(all)("%s: %s", (_why, text, stated, unread = []) => {
  const paper = parsePaperText(text);
  const { evidence: _evidence, ...headline } = paper.headline ?? aHeadline();
  expect({ ...headline, notes: [] }).toEqual(aHeadline(stated));
  expect(isEmpty(stated) && paper.headline !== null).toBe(false);
  const codes = paper.problems.map(({ code }) => code).filter((code) => code !== "nothing-found");
  expect(codes).toEqual(unread);
});
