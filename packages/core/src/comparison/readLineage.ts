import {
  type Evidence,
  type Identity,
  readEvidence,
  type RowMatches,
  type RowPair,
} from "../identity/index.js";
import type { Announcement } from "../paper/index.js";

/** What the papers themselves say of projects that became one, or several. */
export interface Lineage {
  /** An earlier row and the later one that took it in. */
  merged: Merger[];
  /** An earlier row and a later one that came out of it. */
  split: Split[];
}

/** The earlier row, the later one that took it in, and the later row of the same project where it is still listed. */
export interface Merger extends RowPair {
  listed: Identity | null;
  /** What the later paper announces outside its rows, where it is that which tells it. */
  announced?: Announcement;
}

/** The earlier row and a later one that came out of it. */
export interface Split extends RowPair {
  /** What the later paper announces outside its rows, where it is that which tells it. */
  announced?: Announcement;
}

/** A row of the later paper, with what it says of where it came from or went. */
interface Statement {
  row: Identity;
  evidence: Evidence[];
}

/**
 * Reads mergers and splits from the later paper's own words, never from likeness: a row formerly two others or merged
 * with one that is gone; a new row split from another, or two new rows that were formerly the same one; a row still listed
 * that says it is now part of another.
 */
export function readLineage(matches: RowMatches): Lineage {
  const unmatched = byName(matches.before);
  const earlier = byName([...matches.before, ...matches.pairs.map(({ before }) => before)]);
  const later = [...matches.after, ...matches.pairs.map(({ after }) => after)];
  const statements = later.flatMap((row): Statement[] => {
    const evidence = readEvidence(row.row, earlier);
    return evidence.length > 0 ? [{ row, evidence }] : [];
  });
  const merged = [...readMergers(statements, unmatched), ...readMovesInto(matches)];
  const mergedRows = new Set(merged.map(({ before }) => before));
  const newRows = new Set(matches.after);
  const split = readSplits(
    statements.filter(({ row }) => newRows.has(row)),
    earlier,
    unmatched,
  ).filter(({ before }) => !mergedRows.has(before));
  return { merged, split };
}

/** Rows by their folded names, with and without the words that say where they came from. */
export function byName(identities: readonly Identity[]): Map<string, Identity> {
  const names = new Map<string, Identity>();
  for (const identity of identities) {
    names.set(identity.folded, identity);
    names.set(identity.core, identity);
  }
  return names;
}

/** Each unmatched row is taken in once, by the first later row that names it. */
function readMergers(
  statements: readonly Statement[],
  unmatched: ReadonlyMap<string, Identity>,
): Merger[] {
  const taken = new Set<Identity>();
  return statements.flatMap(({ row, evidence }) =>
    evidence.flatMap(({ kind, names }) => {
      const isMerger = kind === "absorbs" || (kind === "formerly" && names.length > 1);
      const rows = isMerger ? names.flatMap((name) => unmatched.get(name) ?? []) : [];
      return rows.flatMap((before) => {
        if (taken.has(before)) return [];
        taken.add(before);
        return [{ before, after: row, listed: null }];
      });
    }),
  );
}

/** A row that is still listed and now says that it is part of another, which it did not say before. */
function readMovesInto({ pairs, after }: RowMatches): Merger[] {
  const later = byName([...after, ...pairs.map((pair) => pair.after)]);
  const targetOf = (identity: Identity) =>
    readEvidence(identity.row, later)
      .filter(({ kind }) => kind === "mergedInto")
      .flatMap(({ names }) => names.map((name) => later.get(name)))
      .find((target) => target !== undefined);
  return pairs.flatMap((pair) => {
    const target = targetOf(pair.after);
    if (!target || target === pair.after || targetOf(pair.before)) return [];
    return [{ before: pair.before, after: target, listed: pair.after }];
  });
}

/**
 * A new row that says it was split from another is enough. "Formerly Fleet" alone may be a new name, so it counts as a
 * split only where a second new row comes from the same one.
 */
function readSplits(
  statements: readonly Statement[],
  earlier: ReadonlyMap<string, Identity>,
  unmatched: ReadonlyMap<string, Identity>,
): RowPair[] {
  const parts = statements.flatMap(({ row, evidence }) =>
    evidence
      .filter(({ kind, names }) => kind === "splitFrom" && names.length === 1)
      .flatMap(({ names }) => earlier.get(names[0] ?? "") ?? [])
      .slice(0, 1)
      .map((before) => ({ before, after: row })),
  );
  const partRows = new Set(parts.map(({ after }) => after));
  const claims = statements
    .filter(({ row }) => !partRows.has(row))
    .flatMap(({ row, evidence }) =>
      evidence
        .filter(({ kind, names }) => kind === "formerly" && names.length === 1)
        .flatMap(({ names }) => unmatched.get(names[0] ?? "") ?? [])
        .slice(0, 1)
        .map((before) => ({ before, after: row })),
    );
  const shared = Map.groupBy([...parts, ...claims], ({ before }) => before);
  return [...parts, ...claims.filter(({ before }) => (shared.get(before)?.length ?? 0) > 1)];
}
