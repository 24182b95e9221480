import { parsePaperText } from "@pcplan/core/paper";
import { describe, expect, test } from "vitest";
import { type PaperValues, paperValuesSchema } from "./paperValues.ts";
import { scorePaper } from "./scorePaper.ts";

const nothing = {
  difficulties: ["none"],
  meeting: null,
  asOf: null,
  window: null,
  headline: { rag: null, lists: {} },
  projects: [],
  decisions: [],
  spotlights: [],
  unread: [],
};
const project = { title: "Court Films", stage: "current", forecast: "2018-04-01/2018-06-30" };

const text = "Project\tForecast\nCourt Films\tQ2 2018\n\nThe vans cost £900.";
const paper = parsePaperText(text);
const warning = {
  code: "row-unread",
  severity: "warning" as const,
  message: "The row could not be read.",
  found: null,
  expected: null,
  advice: null,
  at: { source: null, page: null, line: 2, row: 1, column: null },
  related: [],
};

function told(values: Partial<Record<keyof PaperValues, unknown>>, read = paper): string[] {
  const scores = scorePaper(paperValuesSchema.parse({ ...nothing, ...values }), read, text);
  return scores.map(({ field, verdict }) => `${field} ${verdict}`);
}

describe("a value is", () => {
  test("right where it is as expected", () => {
    expect(told({ projects: [project] })).toEqual(["title right", "stage right", "forecast right"]);
  });

  test("silent where it is another and nothing says so", () => {
    const values = { projects: [{ ...project, forecast: "2018-07-01/2018-09-30" }] };
    expect(told(values)).toContain("forecast silent");
  });

  test("said where a warning stands at its line, silent where that is a note", () => {
    const lost = { ...paper, projects: [], problems: [warning] };
    expect(told({ projects: [project] }, lost)).toEqual([
      "title said",
      "stage said",
      "forecast said",
    ]);
    const noted = { ...lost, problems: [{ ...warning, severity: "note" as const }] };
    expect(told({ projects: [project] }, noted)).toContain("title silent");
  });

  test("not said by a warning that speaks of another field of its row", () => {
    const problems = [{ ...warning, code: "forecast-unreadable" }];
    expect(told({ projects: [{ ...project, rag: "red" }] }, { ...paper, problems })).toContain(
      "rag silent",
    );
  });

  test("silent where it was read and does not stand in the paper", () => {
    expect(told({})).toEqual(["project invented silent"]);
  });

  test("silent where a piece that has no place is neither kept nor told", () => {
    const values = { projects: [project], unread: ["£900"] };
    expect(told(values, { ...paper, problems: [] })).toContain("unread silent");
    const problems = [{ ...warning, severity: "note" as const, found: "£900" }];
    expect(told(values, { ...paper, problems })).toContain("unread right");
  });
});
