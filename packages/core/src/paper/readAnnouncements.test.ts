import { expect, test } from "vitest";
import { announcementCases, noAnnouncements } from "./announcements.cases.js";
import { parsePaperText } from "./parsePaperText.js";

const ROWS = "Project\tForecast\nFleet\tQ2 2030\n";

test.each(announcementCases)("%s", (sentence, kind, subject, outcome) => {
  const { announcements } = parsePaperText(`# Delivery\n\n${sentence}\n\n${ROWS}`);
  expect(announcements).toMatchObject([
    { kind, subject, outcome: outcome ?? null, text: sentence, at: { line: 3 } },
  ]);
});

test.each(noAnnouncements)("nothing is announced: %s", (sentence) => {
  expect(parsePaperText(`# Delivery\n\n${sentence}\n\n${ROWS}`).announcements).toBeUndefined();
});
