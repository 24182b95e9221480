import type { Paper } from "../paper/index.js";
import type { Place } from "../result/index.js";
import { type Language, say } from "../text/index.js";
import { type DatedPaper, toSpan } from "./paperDay.js";
import { readingSentences } from "./reading.messages.js";

/**
 * Says in one line what of a paper was read, of which day it is, and what was not read, with its pages or lines. Of a
 * paper that was not read from a document it says what the paper has.
 * @example
 * describeReading(parsePaperText("Project\tForecast\nFilms\tQ4 2017")); // => "Read 1 project, 0 decisions, 0 stated counts; no day named. Nothing was left unread."
 */
export function describeReading(
  paper: DatedPaper & Pick<Paper, "projects" | "decisions" | "spotlights" | "reading" | "problems">,
  lang: Language = "en",
): string {
  const { reading } = paper;
  const unread = reading === null ? [] : [...reading.unread, ...placesOfNotes(paper)];
  const tables = reading?.tables.unread ?? 0;
  const values = {
    isReceipt: reading !== null,
    projects: reading?.projects ?? paper.projects.length,
    decisions: reading?.decisions ?? paper.decisions.length,
    spotlights: reading?.spotlights ?? paper.spotlights.length,
    counts: reading?.counts ?? 0,
    span: toSpan(paper),
    unread: { tables, others: Math.max(0, unread.length - tables) },
    places: toPlaces(unread),
  };
  return say(readingSentences, "receipt", values, lang);
}

/** A figure that says nothing of what it counts is a note, as it is most often the scale of a chart; it was not read. */
function placesOfNotes({ problems }: Pick<Paper, "problems">): Place[] {
  return problems.flatMap(({ code, severity, at }) =>
    severity === "note" && code.endsWith("-unread") && at !== null ? [at] : [],
  );
}

function toPlaces(unread: readonly Place[]): { of: "page" | "line"; numbers: number[] } {
  const of = unread.some(({ page }) => page !== null) ? "page" : "line";
  const numbers = unread.flatMap((at) => at[of] ?? []);
  return { of, numbers: [...new Set(numbers)].toSorted((one, other) => one - other) };
}
