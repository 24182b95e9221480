import { type Document, type Line, type Table, toLines } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import { areaProfiles, detectProfile, type Profile, vocabularyOf } from "../profile/index.js";
import { nameRows } from "./likelyColumns.js";
import { listItems } from "./listItems.js";
import { createPaperProblem } from "./messages.js";
import { readFront } from "./readFront.js";
import { readHeadlineTexts } from "./readHeadline.js";
import { readOffice } from "./readOffice.js";
import { readPriorities } from "./readPriorities.js";
import { type QuarterBasis, readQuarterBasis } from "./readQuarterBasis.js";
import { readReceipt } from "./readReceipt.js";
import { readSpotlights, withoutSpotlights } from "./readSpotlights.js";
import { readTables } from "./readTables.js";
import { readWindow } from "./readWindow.js";
import type { Problem } from "../result/index.js";
import type { Paper } from "./types.js";

export interface ParsePaperOptions {
  /**
   * The area's way of writing. Left out, it is the one whose words stand in the paper, if there is one and only
   * one; `null` reads by the common vocabulary alone.
   */
  profile?: Profile | null;
  /**
   * The month in which the office's quarters start: 1 (calendar) or 4 (financial). Left out, it is the profile's, then
   * what the paper says of its quarters, then the calendar.
   */
  yearStart?: YearStart | undefined;
}

/**
 * Reads a document as a panel paper. What the paper states about itself and what its rows say are both
 * kept, and neither corrects the other. What could not be read stands in `problems`, each with its place; where
 * neither a row, a decision, a spotlight nor a headline was found, that is the problem `nothing-found`.
 * @example
 * parsePaper({ source: null, lang: null, title: null, blocks: [], problems: [] }).problems[0]?.code; // => "nothing-found"
 */
export function parsePaper(document: Document, options: ParsePaperOptions = {}): Paper {
  const lines = toLines(document);
  const { profile, evidence } = chooseProfile(lines, options.profile);
  const vocabulary = vocabularyOf(profile);
  const texts = lines.filter((line) => line.type === "line");
  const chosen = options.yearStart ?? profile?.yearStart ?? null;
  const basis = chosen === null ? readQuarterBasis(lines) : null;
  const yearStart = chosen ?? basis?.yearStart;
  const tables = readTables(lines, vocabulary, yearStart);
  const spotlights = readSpotlights(texts, tables.strands, tables.projects);
  const used = new Set(tables.projects.flatMap((project) => project.strand ?? []));
  const rowPlaces = new Set([...tables.projects, ...tables.decisions].map(({ at }) => at));
  const { problems, lines: frontLines, ...front } = readFront(lines, rowPlaces);
  const isDated = front.asOf !== null || front.meeting !== null;
  const projects = withIds(tables.projects);
  const stated = readHeadlineTexts(
    tables.headline,
    withoutSpotlights(texts),
    tables.repaired,
    vocabulary,
  );
  const parts: Omit<Paper, "reading"> = {
    version: 1,
    ...front,
    window: isDated
      ? null
      : readWindow(tables.decisions, wordsOf(lines).flatMap(listItems), frontLines),
    office: profile?.office ?? readOffice(texts),
    profile: profile?.name ?? null,
    profileEvidence: evidence,
    priorities: readPriorities(texts, tables.headlineTable),
    strands: tables.strands.filter((strand) => used.has(strand)),
    headline: stated.headline,
    projects,
    decisions: withIds(tables.decisions),
    spotlights,
    problems: [
      ...document.problems,
      ...problems,
      ...tables.problems,
      ...stated.problems,
      ...noteBasis(basis),
    ],
  };
  const receipt = readReceipt(lines, parts, tables.headlineTable?.at ?? null);
  const found = [...parts.problems, ...receipt.problems];
  const paper: Paper = { ...parts, reading: receipt.reading, problems: found };
  if (tables.repaired.length > 0) paper.repaired = tables.repaired;
  if (tables.columns.length > 0)
    paper.columns = nameRows(tables.columns, tables.projects, projects);
  if (isEmpty(paper)) paper.problems.push(createPaperProblem("nothing-found", {}));
  return paper;
}

/** The paper's own words for its quarters decide every bare one, so they are named with their place. */
function noteBasis(stated: QuarterBasis | null): Problem[] {
  if (stated === null) return [];
  const basis = stated.yearStart === 4 ? "financial" : "calendar";
  const { text: found, at } = stated;
  return [createPaperProblem("quarter-basis-stated", { basis }, { severity: "note", found, at })];
}

function chooseProfile(
  lines: readonly (Line | Table)[],
  given: Profile | null | undefined,
): { profile: Profile | null; evidence: string | null } {
  if (given !== undefined) return { profile: given, evidence: null };
  return detectProfile(wordsOf(lines), areaProfiles) ?? { profile: null, evidence: null };
}

function wordsOf(lines: readonly (Line | Table)[]): string[] {
  return lines.flatMap((line) =>
    line.type === "line"
      ? [line.text]
      : line.rows.flatMap((row) => row.cells.map((cell) => cell.text)),
  );
}

function withIds<Entry extends { id: string }>(entries: Entry[]): Entry[] {
  const taken = new Map<string, number>();
  const ids = new Set<string>();
  return entries.map((entry) => {
    let count = (taken.get(entry.id) ?? 0) + 1;
    let id = count === 1 ? entry.id : `${entry.id}-${count}`;
    while (ids.has(id)) id = `${entry.id}-${++count}`;
    taken.set(entry.id, count);
    ids.add(id);
    return { ...entry, id };
  });
}

function isEmpty(paper: Paper): boolean {
  return (
    paper.headline === null &&
    paper.projects.length + paper.decisions.length + paper.spotlights.length === 0
  );
}
