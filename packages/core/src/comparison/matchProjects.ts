import {
  compareIdentities,
  findProposals,
  type Identity,
  matchRefs,
  matchRows,
  type NamedPair,
  type RowPair,
  toIdentities,
} from "../identity/index.js";
import type { Paper } from "../paper/index.js";
import type { Problem } from "../result/index.js";
import { compareText, say } from "../text/index.js";
import { applyConfirmed } from "./applyConfirmed.js";
import { explainGone, explainNew, toIsListed } from "./explainRows.js";
import { matchSentences } from "./match.messages.js";
import {
  type AnnouncementOf,
  readAnnouncedLineage,
  readAnnouncedNames,
  toAnnouncementOf,
} from "./readAnnounced.js";
import { readAnswers } from "./readAnswers.js";
import { type Lineage, readLineage } from "./readLineage.js";
import type { CompareOptions, Match, Pair } from "./types.js";

/** Which rows of two papers are one project, which became one or several, and which are left on either side. */
export interface ProjectMatches {
  matches: Match[];
  /** The rows that are one project beyond doubt or by a person's word. */
  pairs: RowPair[];
  lineage: Lineage;
  /** What the later paper announces of a row, outside the rows themselves. */
  announcementOf: AnnouncementOf;
  gone: Identity[];
  added: Identity[];
  problems: Problem[];
}

/**
 * Matches the projects of two papers: names first, then a person's answers; then mergers and splits, by what rows say of
 * themselves before what the paper announces of them. Likeness is only proposed, and only for rows of which nothing else
 * gives an account.
 */
export function matchProjects(
  before: Paper,
  after: Paper,
  options: CompareOptions = {},
): ProjectMatches {
  const answers = readAnswers(before, after, options);
  const offices = [before, after].flatMap(({ office }) => office ?? []);
  const [earlier, later] = [toIdentities(before, offices), toIdentities(after, offices)];
  const aliases = [...(options.aliases ?? []), ...readAnnouncedNames(after, earlier, later)];
  const settled = applyConfirmed(matchRows(earlier, later, aliases), answers);
  // Of two rows of one name the last is known by it: what became of a project is said of the earlier paper's row.
  const announcementOf = toAnnouncementOf(after, [...later, ...earlier]);
  const lineage = joinLineages(
    readLineage(settled.matches),
    readAnnouncedLineage(after, settled.matches),
  );
  const explained = explainedBy(lineage);
  const gone = settled.matches.before.filter((row) => !explained.has(row));
  const added = settled.matches.after.filter((row) => !explained.has(row));
  const open = gone.filter((row) => !isAnnouncedAsStopped(row, announcementOf));
  const reused = proposeReused(open, added, { earlier, later }, answers.refused);
  const asked = new Set(reused.flatMap((one) => [one.before, one.after]));
  const proposals = proposeOpen(
    open.filter((row) => !asked.has(row)),
    added.filter((row) => !asked.has(row)),
    after,
    answers.refused,
  );
  return {
    matches: [
      ...settled.matches.pairs.map(toSettledMatch),
      ...reused.map(toReusedMatch),
      ...proposals,
    ].toSorted(compareMatches),
    pairs: settled.matches.pairs,
    lineage,
    announcementOf,
    gone,
    added,
    problems: [...answers.problems, ...settled.problems],
  };
}

/** What rows say of themselves goes before what is announced of them, be it a merger or a split. */
function joinLineages(own: Lineage, announced: Lineage): Lineage {
  const ended = new Set([...own.merged, ...own.split].map(({ before }) => before));
  const parts = new Set(own.split.map(({ after }) => after));
  const merged = announced.merged.filter(({ before }) => !ended.has(before));
  const mergedRows = new Set([...own.merged, ...merged].map(({ before }) => before));
  const split = announced.split.filter(
    ({ before, after }) => !mergedRows.has(before) && !parts.has(after),
  );
  return { merged: [...own.merged, ...merged], split: [...own.split, ...split] };
}

/** A project that the paper says was withdrawn or put on hold has not gone on under another name. */
const isAnnouncedAsStopped = (row: Identity, announcementOf: AnnouncementOf): boolean =>
  announcementOf("withdrawn", row) !== null || announcementOf("held", row) !== null;

/** A merged row and the one that took it in are explained, and a split one where two parts or more say that they came from it. */
function explainedBy({ merged, split }: Lineage): Set<Identity> {
  const sources = Map.groupBy(split, ({ before }) => before);
  return new Set([
    ...merged.flatMap(({ before, after }) => [before, after]),
    ...split.map(({ after }) => after),
    ...[...sources].flatMap(([source, parts]) => (parts.length > 1 ? [source] : [])),
  ]);
}

/** Rows that have the same id of the office and neither title nor objective in common are asked about. */
function proposeReused(
  gone: readonly Identity[],
  added: readonly Identity[],
  { earlier, later }: { earlier: readonly Identity[]; later: readonly Identity[] },
  refused: readonly Pair[],
): RowPair[] {
  const refusedKeys = new Set(refused.map(keyOf));
  return matchRefs(earlier, later).reused.filter(
    ({ before, after }) =>
      gone.includes(before) &&
      added.includes(after) &&
      !refusedKeys.has(keyOf({ before: before.row.id, after: after.row.id })),
  );
}

function toReusedMatch({ before, after }: RowPair): Match {
  const titles = { before: before.row.title, after: after.row.title };
  return {
    before: before.row.id,
    after: after.row.id,
    how: "same-ref",
    score: compareIdentities(before, after).score,
    isConfirmed: false,
    reason: say(matchSentences, "reused", { ref: after.row.ref ?? "", ...titles }),
  };
}

/**
 * Proposes only among rows of which the lists in the later paper's headline give no account.
 * @param gone the rows that are gone and of which no announcement gives an account
 */
function proposeOpen(
  gone: readonly Identity[],
  added: readonly Identity[],
  after: Paper,
  refused: readonly Pair[],
): Match[] {
  const isListed = toIsListed(after);
  const refusedKeys = new Set(refused.map(keyOf));
  const proposals = findProposals(
    gone.filter((row) => explainGone(row, isListed).kind === "no-longer-listed"),
    added.filter((row) => explainNew(row, isListed).kind === "appeared"),
    (pair) => refusedKeys.has(keyOf({ before: pair.before.row.id, after: pair.after.row.id })),
  );
  return proposals.map(({ before, after: later, score, shared }) => ({
    before: before.row.id,
    after: later.row.id,
    how: "likeness",
    score,
    isConfirmed: false,
    reason: say(matchSentences, "proposed", {
      before: before.row.title,
      after: later.row.title,
      shared,
    }),
  }));
}

const keyOf = ({ before, after }: Pair): string => JSON.stringify([before, after]);

function toSettledMatch({ before, after, how, score }: NamedPair): Match {
  return {
    before: before.row.id,
    after: after.row.id,
    how,
    score,
    isConfirmed: true,
    reason: say(matchSentences, how === "likeness" ? "confirmed" : how, {}),
  };
}

function compareMatches(one: Match, other: Match): number {
  return compareText(one.before, other.before) || compareText(one.after, other.after);
}
