import { compareText, hangText } from "../text/index.js";
import type { Change, Comparison, Match } from "./types.js";
import { type ChangeKind, changeKinds } from "./vocabulary.js";

const LABEL_WIDTH = 34;
const COLUMN_WIDTH = 8;

/**
 * Writes a comparison as text for a terminal, in lines of at most 80 characters where words allow: counts first, what to
 * know of the papers, then the changes by kind, the decisions added, and the proposals that are open.
 * @example
 * formatComparison({ version: 1, from: { meeting: null, reading: null }, to: { meeting: null, reading: null }, matches: [], changes: [], decisions: { added: [] }, problems: [] }).split("\n").at(-2); // => "Nothing changed in the projects."
 */
export function formatComparison(comparison: Comparison): string {
  const { from, to, changes, decisions, problems } = comparison;
  const groups = Map.groupBy(changes, ({ kind }) => kind);
  return [
    ...hangText("", `Changes from ${nameOf(from)} to ${nameOf(to)}`),
    "",
    ...formatCounts(comparison, groups),
    ...problems.flatMap(({ severity, message }) => [
      "",
      ...hangText("", `${severity === "note" ? "Note" : "Take care"}: ${message}`),
    ]),
    ...changeKinds.flatMap(({ kind, label }) => formatGroup(label, groups.get(kind) ?? [])),
    ...section(
      "Decisions listed now and not before",
      decisions.added.flatMap(({ ref, title }) => column(ref ?? "–", title)),
    ),
    ...formatProposals(comparison.matches),
    "",
  ].join("\n");
}

const nameOf = ({ meeting }: Comparison["from"]): string =>
  meeting ? `the paper of ${meeting.text}` : "a paper that names no day";

function formatCounts(
  { matches, decisions }: Comparison,
  groups: ReadonlyMap<ChangeKind, Change[]>,
): string[] {
  const kinds = changeKinds.map(
    ({ kind, label }) => [label, groups.get(kind)?.length ?? 0] as const,
  );
  const counts = [
    ["Listed in both papers", matches.filter(({ isConfirmed }) => isConfirmed).length],
    ...kinds.filter(([, count]) => count > 0),
    ["Decisions added", decisions.added.length],
  ] as const;
  const lines = counts.map(
    ([label, count]) => `  ${label.padEnd(LABEL_WIDTH)}${String(count).padStart(5)}`,
  );
  return groups.size === 0 ? [...lines, "", "Nothing changed in the projects."] : lines;
}

function formatGroup(label: string, changes: readonly Change[]): string[] {
  return section(label, changes.flatMap(formatChange));
}

/** Where the heading says it already, the forecast and the title are enough. */
function formatChange(change: Change): string[] {
  if (change.kind !== "appeared" && change.kind !== "no-longer-listed")
    return item(change.sentence);
  const row = change.kind === "appeared" ? change.after : change.before;
  return column(row.forecast.text.trim() || "–", change.title || "(no title)");
}

function formatProposals(matches: readonly Match[]): string[] {
  const open = matches
    .filter(({ isConfirmed }) => !isConfirmed)
    .toSorted((one, other) => other.score - one.score || compareText(one.before, other.before));
  return section(
    "Perhaps the same project: for a person to say",
    open.flatMap(({ score, reason }) => item(`${reason} Likeness ${score}.`)),
  );
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines];
}

const column = (short: string, text: string): string[] =>
  hangText(`  ${short.padEnd(COLUMN_WIDTH)}  `, text, COLUMN_WIDTH + 4);

const item = (text: string): string[] => hangText("  ", text, 4);
