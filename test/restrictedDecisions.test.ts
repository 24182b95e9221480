import { parsePaperText } from "@pcplan/core/paper";
import { expect, test } from "vitest";

test.each([
  ["a plain notice", "Agreed a grant.", { isRestricted: false, exemption: null }],
  [
    "a restricted one",
    "RESTRICTED under section 43 of the FOIA.",
    { isRestricted: true, exemption: "section 43 of the FOIA" },
  ],
  [
    "one since released",
    "RESTRICTED, now suitable for publication.",
    { isRestricted: false, exemption: null },
  ],
])("%s says whether it is restricted and why", (_name, summary, expected) => {
  const paper = parsePaperText(`Title\tDate approved\tSummary\nA lease\tJan-20\t${summary}\n`);
  expect(paper.decisions).toMatchObject([expected]);
});
