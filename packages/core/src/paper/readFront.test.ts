import { expect, test } from "vitest";
import { asOfCases, decoyCases, meetingCases, windowCases } from "./front.cases.js";
import { moreDecoyCases, moreMeetingCases } from "./frontWords.cases.js";
import { parsePaperText } from "./parsePaperText.js";

test.each([...meetingCases, ...moreMeetingCases])(
  "the day of the meeting: $name",
  ({ paper, meeting }) => {
    expect(parsePaperText(paper).meeting?.date ?? null).toBe(meeting);
  },
);

test.each([...decoyCases, ...moreDecoyCases])(
  "no day of a meeting: $name",
  ({ paper, meeting }) => {
    expect(parsePaperText(paper).meeting?.date ?? null).toBe(meeting);
  },
);

test.each(asOfCases)("the day of the figures: $name", ({ paper, meeting, asOf }) => {
  const read = parsePaperText(paper);
  expect([read.meeting?.date ?? null, read.asOf]).toEqual([meeting, asOf]);
});

test.each(windowCases)("the window of an undated paper: $name", ({ paper, meeting, window }) => {
  const read = parsePaperText(paper);
  expect(read.meeting?.date ?? null).toBe(meeting);
  expect(read.window && [read.window.earliest, read.window.latest]).toEqual(window);
});
