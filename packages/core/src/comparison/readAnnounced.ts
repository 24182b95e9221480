import {
  type Alias,
  type Identity,
  type Known,
  readNames,
  readNamesAtEnd,
  type RowMatches,
} from "../identity/index.js";
import type { Announcement, AnnouncementKind, Paper } from "../paper/index.js";
import { byName, type Lineage, type Merger, type Split } from "./readLineage.js";

/** Looks up the announcement of one kind that the later paper makes of a row; `null` where it makes none. */
export type AnnouncementOf = (kind: AnnouncementKind, row: Identity) => Announcement | null;

/** Other names that the later paper announces: "Fleet has been renamed Vehicles", where each names one row. */
export function readAnnouncedNames(
  { announcements = [] }: Paper,
  before: readonly Identity[],
  after: readonly Identity[],
): Alias[] {
  const [earlier, later] = [byName(before), byName(after)];
  return announcements.flatMap((announcement) => {
    if (announcement.kind !== "renamed") return [];
    const [from, ...others] = subjectsOf(announcement, earlier);
    const [to, ...more] = outcomesOf(announcement, later);
    if (from === undefined || to === undefined || others.length + more.length > 0) return [];
    return [{ title: to.row.title, aliases: [from.row.title] }];
  });
}

/** Mergers and splits that the later paper announces outside its rows, of rows that both papers' lists account for. */
export function readAnnouncedLineage({ announcements = [] }: Paper, matches: RowMatches): Lineage {
  const earlier = byName([...matches.before, ...matches.pairs.map(({ before }) => before)]);
  const later = byName([...matches.after, ...matches.pairs.map(({ after }) => after)]);
  const laterOf = new Map(matches.pairs.map(({ before, after }) => [before, after]));
  const newRows = new Set(matches.after);
  const lineage: Lineage = { merged: [], split: [] };
  for (const announcement of announcements) {
    const subjects = subjectsOf(announcement, earlier);
    const outcomes = outcomesOf(announcement, later);
    if (announcement.kind === "merged")
      lineage.merged.push(...toMergers(announcement, subjects, outcomes[0], laterOf));
    if (announcement.kind === "split" && subjects.length === 1)
      lineage.split.push(
        ...toSplits(
          announcement,
          subjects[0],
          outcomes.filter((row) => newRows.has(row)),
        ),
      );
  }
  return lineage;
}

function toMergers(
  announced: Announcement,
  subjects: readonly Identity[],
  outcome: Identity | undefined,
  laterOf: ReadonlyMap<Identity, Identity>,
): Merger[] {
  if (outcome === undefined) return [];
  return subjects.flatMap((before) => {
    const listed = laterOf.get(before) ?? null;
    return listed === outcome ? [] : [{ before, after: outcome, listed, announced }];
  });
}

function toSplits(
  announced: Announcement,
  before: Identity | undefined,
  parts: readonly Identity[],
): Split[] {
  return before === undefined ? [] : parts.map((after) => ({ before, after, announced }));
}

/** Reads what the later paper announces of rows that one of the papers alone lists. */
export function toAnnouncementOf(
  { announcements = [] }: Paper,
  rows: readonly Identity[],
): AnnouncementOf {
  const known = byName(rows);
  const told = announcements.map((announcement) => ({
    announcement,
    rows: new Set(subjectsOf(announcement, known)),
  }));
  return (kind, row) =>
    told.find((one) => one.announcement.kind === kind && one.rows.has(row))?.announcement ?? null;
}

function subjectsOf({ subject }: Announcement, known: ReadonlyMap<string, Identity>): Identity[] {
  return rowsOf(bothWays(subject, known), known);
}

function outcomesOf({ outcome }: Announcement, known: ReadonlyMap<string, Identity>): Identity[] {
  return outcome === null ? [] : rowsOf(bothWays(outcome, known), known);
}

/** The names stand at the end of what is before the verb, or at the start of what is behind it. */
function bothWays(text: string, known: Known): string[] {
  const atEnd = readNamesAtEnd(text, known);
  return atEnd.length > 0 ? atEnd : readNames(text, known);
}

function rowsOf(names: readonly string[], known: ReadonlyMap<string, Identity>): Identity[] {
  return [...new Set(names.flatMap((name) => known.get(name) ?? []))];
}
