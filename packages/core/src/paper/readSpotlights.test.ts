import { describe, expect, test } from "vitest";
import type { Line } from "../document/index.js";
import { readSpotlights, withoutSpotlights } from "./readSpotlights.js";

/** Headings are marked `##`, items `-`, as in Markdown. */
function linesOf(text: string): Line[] {
  return text.split("\n").map((printed, index): Line => {
    const [, marks = "", rest = printed] = /^(#+|-) (.*)$/.exec(printed) ?? [];
    return {
      type: "line",
      text: rest,
      level: marks.startsWith("#") ? marks.length : null,
      isItem: marks === "-",
      at: { source: null, page: null, line: index + 1, row: null, column: null },
    };
  });
}

const read = (text: string) => readSpotlights(linesOf(text), ["Policing"], []);

describe("a spotlight", () => {
  test.each([
    ["## Spotlight: Night Bus"],
    ["## Spotlight on Night Bus"],
    ["## Project spotlight – Night Bus"],
    ["## Case study: Night Bus"],
    ["Spotlight: Night Bus"],
  ])("under %j has its title from there", (heading) => {
    expect(
      read(
        `${heading}\nBuses run until two.\nWhat came of it:\n- 40 rides a night\n- Fewer fights\n## Money\nNone.`,
      ),
    ).toMatchObject([
      {
        title: "Night Bus",
        strand: null,
        overview: "Buses run until two.",
        outcomesIntro: "What came of it:",
        outcomes: ["40 rides a night", "Fewer fights"],
        projectId: null,
      },
    ]);
  });

  test("stands under a heading for several", () => {
    const text =
      "# Spotlights\n## Night Bus\nIt runs.\n## Court Films\nThey play.\n# Money\n## Grants";
    expect(read(text).map(({ title, overview }) => [title, overview])).toEqual([
      ["Night Bus", "It runs."],
      ["Court Films", "They play."],
    ]);
  });

  test("has parts under headings of their own", () => {
    const text =
      "## Project Spotlight\n### Policing\n### Night Bus\n### Overview\nIt runs.\n### Outcomes\n- Rides\n## Next";
    expect(read(text)).toMatchObject([
      { title: "Night Bus", strand: "Policing", overview: "It runs.", outcomes: ["Rides"] },
    ]);
  });

  test("keeps its own counts to itself", () => {
    const lines = linesOf("## Spotlight: Night Bus\nIt has 3 projects.\n## Summary\nThere are 12.");
    expect(withoutSpotlights(lines).map(({ text }) => text)).toEqual(["Summary", "There are 12."]);
  });

  test.each(["The spotlight is on crime", "## Spotlight", "Case study: a burglary was solved"])(
    "is not told by %j",
    (text) => {
      expect(read(`${text}\nWords.`)).toEqual([]);
    },
  );
});
