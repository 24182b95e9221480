import type { Project } from "../../project/index.js";
import { paperExample } from "../examples.js";
import type { FindingParts, PaperRule } from "../types.js";
import { currentRows, sayTitle } from "../words.js";

/**
 * So many rows, each of them blank, are a table that has no such column: that concerns the table and not each row. The
 * shorter of the two sample papers lists nine rows.
 */
const FEWEST_FOR_A_COLUMN = 9;

/** A current project states no forecast end date at all. */
export const forecastBlank: PaperRule = {
  code: "forecast-blank",
  severity: "warning",
  title: "A current project has no forecast end date",
  why: "Without a date nobody can tell later whether the project ran on time.",
  question: {
    one: "No end date is stated for {about}. When is it expected to finish?",
    many: "No end date is stated for {count} projects. When are they expected to finish?",
  },
  check: ({ paper }) => {
    const rows = currentRows(paper);
    const blank = rows.filter(({ forecast }) => forecast.kind === "blank");
    return blank.length === rows.length && rows.length >= FEWEST_FOR_A_COLUMN
      ? [describeColumn(rows)]
      : blank.map(describeRow);
  },
  examples: {
    fires: [
      paperExample("an empty cell", { projects: [{ forecast: "" }] }),
      paperExample("a dash", { projects: [{ forecast: "–" }] }),
      paperExample("nine rows without any, as one finding about the table", {
        projects: Array.from({ length: 9 }, () => ({ forecast: "" })),
      }),
    ],
    silent: [
      paperExample("a quarter", { projects: [{ forecast: "Q2 2020" }] }),
      paperExample("TBD, which has a rule of its own", { projects: [{ forecast: "TBD" }] }),
      paperExample("a project that is completed", {
        projects: [{ forecast: "", stage: "completed" }],
      }),
    ],
  },
};

function describeRow({ title, forecast, at }: Project): FindingParts {
  return {
    about: title,
    message: `No forecast end date is stated for ${sayTitle(title)}.`,
    found: forecast.text,
    expected: "a period such as Q2 2020, or TBD",
    advice: "State when it is expected to end, or write TBD where that is not known yet.",
    at,
  };
}

function describeColumn(rows: readonly Project[]): FindingParts {
  return {
    about: null,
    message: `No forecast end date is stated for any of the ${rows.length} current projects.`,
    found: null,
    expected: "a column such as Forecast End Date",
    advice: "Add the column, or name its heading in the office's profile where it has another.",
    at: rows[0]?.at ?? null,
    related: rows.slice(1).map(({ at }) => at),
  };
}
