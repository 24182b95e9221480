import { type Document, type Line, type Table, toLines } from "../document/index.js";
import type { YearStart } from "../forecast/index.js";
import {
  areaProfiles,
  detectProfile,
  type Profile,
  type Vocabulary,
  vocabularyOf,
} from "../profile/index.js";
import { cutPages, findPaperPages } from "./findPaperPages.js";
import { joinHeads } from "./joinHeads.js";
import { nameRows } from "./likelyColumns.js";
import { listItems } from "./listItems.js";
import { createPaperProblem } from "./messages.js";
import { addFigures, readFigures, withoutReadCharts } from "./readFigures.js";
import { withLegend } from "./readColours.js";
import { checkAnnouncements } from "./checkAnnouncements.js";
import { readAnnouncements } from "./readAnnouncements.js";
import { readDecisionsHeading } from "./readDecisionsHeading.js";
import { readFront } from "./readFront.js";
import { readHeadlineTexts } from "./readHeadline.js";
import { readNoun } from "./readNoun.js";
import { readOffice } from "./readOffice.js";
import { readPriorities } from "./readPriorities.js";
import { type QuarterBasis, readQuarterBasis } from "./readQuarterBasis.js";
import { readRatingKey, withRatingKey } from "./readRatingKey.js";
import { toRecordTables } from "./records/toRecordTables.js";
import { readReceipt } from "./readReceipt.js";
import { readSpotlights, withoutSpotlights } from "./readSpotlights.js";
import { type Tables, readTables } from "./readTables.js";
import { readWindow } from "./readWindow.js";
import { toCountContext } from "./toCountContext.js";
import { toRecordTable } from "./toRecordTable.js";
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
 * neither a row, a decision, a spotlight nor a headline was found, that is the problem `nothing-found`. Of a pack of papers
 * the one with projects is read, its `pages` are said, and what stands around it is left alone.
 * @example
 * parsePaper({ source: null, lang: null, title: null, blocks: [], problems: [] }).problems[0]?.code; // => "nothing-found"
 */
export function parsePaper(document: Document, options: ParsePaperOptions = {}): Paper {
  const whole = parseWhole(document, options);
  const pages = findPaperPages(document, whole);
  return pages === null ? whole : { ...parseWhole(cutPages(document, pages), options), pages };
}

function parseWhole(document: Document, options: ParsePaperOptions): Paper {
  const printed = toLines(document);
  const { profile, evidence } = chooseProfile(printed, options.profile);
  const vocabulary = vocabularyOf(profile);
  const figures = readFigures(document, vocabulary);
  const turned = toLines(figures.document).map((line) =>
    line.type === "table" ? toRecordTable(joinHeads(line, vocabulary), vocabulary) : line,
  );
  const lines = toRecordTables(turned, vocabulary);
  const chosen = options.yearStart ?? profile?.yearStart ?? null;
  const basis = chosen === null ? readQuarterBasis(lines) : null;
  const rowVocabulary = withLegend(withRatingKey(vocabulary, readRatingKey(lines)), lines);
  const tables = readTables(lines, rowVocabulary, chosen ?? basis?.yearStart);
  const { problems, ...parts } = readParts(lines, tables, vocabulary);
  const headline = addFigures(parts.headline, figures);
  const told: Omit<Paper, "reading"> = {
    ...parts,
    headline,
    priorities: figures.priorities.length > 0 ? figures.priorities : parts.priorities,
    office: profile?.office ?? parts.office,
    profile: profile?.name ?? null,
    profileEvidence: evidence,
    problems: [...document.problems, ...problems, ...noteBasis(basis)],
  };
  const receipt = readReceipt(withoutReadCharts(lines, figures, headline), told, {
    headlineAt: tables.headlineTable?.at ?? null,
    statusWords: vocabulary.statusWords,
  });
  const found = [...told.problems, ...receipt.problems];
  const paper: Paper = { ...told, reading: receipt.reading, problems: found };
  if (isEmpty(paper)) paper.problems.push(createPaperProblem("nothing-found", {}));
  return paper;
}

/** What the lines and tables of a paper say, whichever profile it was read by. */
function readParts(
  lines: readonly (Line | Table)[],
  tables: Tables,
  vocabulary: Vocabulary,
): Omit<Paper, "reading" | "profile" | "profileEvidence"> {
  const texts = lines.filter((line) => line.type === "line");
  const used = new Set(tables.projects.flatMap((project) => project.strand ?? []));
  const rowPlaces = new Set([...tables.projects, ...tables.decisions].map(({ at }) => at));
  const approvals = tables.decisions.flatMap(({ approvedOn }) => approvedOn?.earliest ?? []);
  const { problems, lines: frontLines, ...front } = readFront(lines, rowPlaces, approvals);
  const day = front.asOf ?? front.meeting?.date ?? null;
  const isDated = day !== null;
  const printed = wordsOf(lines).flatMap(listItems);
  const own = withoutSpotlights(texts);
  const context = toCountContext(lines, tables.projects, { strands: vocabulary.strands, day });
  const stated = readHeadlineTexts(tables.headline, own, tables.repaired, vocabulary, context);
  const projects = withIds(tables.projects);
  const { headline } = stated;
  const listed = Object.values(headline?.lists ?? {}).flatMap((list) => list?.titles ?? []);
  const titles = [...projects.map(({ title }) => title), ...listed];
  const announcements = readAnnouncements(texts, titles, vocabulary);
  const unnamed = checkAnnouncements(announcements, titles);
  const decisionsHeading = readDecisionsHeading(lines, tables.decisions);
  const noun = readNoun({ blocks: lines, projects, headline }, vocabulary);
  const columns = nameRows(tables.columns, tables.projects, projects);
  return {
    version: 1,
    ...front,
    window: isDated ? null : readWindow(tables.decisions, printed, frontLines),
    pages: null,
    office: readOffice(texts),
    priorities: readPriorities(texts, tables.headlineTable),
    strands: tables.strands.filter((strand) => used.has(strand)),
    ...(noun !== null && { noun }),
    ...(decisionsHeading !== null && { decisionsHeading }),
    headline,
    projects,
    decisions: withIds(tables.decisions),
    spotlights: readSpotlights(texts, tables.strands, tables.projects),
    problems: [...problems, ...tables.problems, ...stated.problems, ...unnamed],
    ...(announcements.length > 0 && { announcements }),
    ...(tables.repaired.length > 0 && { repaired: tables.repaired }),
    ...(columns.length > 0 && { columns }),
  };
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
