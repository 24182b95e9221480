import { type DecisionField, type ProjectField, vocabularyOf } from "../../profile/index.js";
import { type CellKind, type ColumnContent, readColumnContent } from "./columnContent.js";
import type { DecisionRole, ProjectRole, Role, Roles, SeenTables } from "./types.js";

const vocabulary = vocabularyOf(null);
/** So many of a column's cells must be of a kind for the column to be of it. */
const LEAST_SHARE = 0.6;
/** A title is no longer than this in the middle of its column. */
const LONGEST_TITLE = 80;
/** Fewer cells say nothing against what a heading says. */
const FEW = 3;
const UNLIKE = 0.9;
/** Of the cells of a status, no more than this share may be all different. */
const MOST_DISTINCT = 0.85;
/** No scheme has more points than this. */
const MOST_RATINGS = 6;

interface Candidate<Field extends string> {
  field: Field;
  content: ColumnContent;
  found: number;
  /** What speaks for it; the candidate with most is taken first. */
  score: number;
}

/** Tells what the columns of a table hold if it is one of projects: by its headings, then by what their cells hold. */
export function inferProjectRoles(tables: SeenTables): Roles<ProjectRole> {
  const contents = contentsOf(tables);
  const kinds: [ProjectRole, CellKind][] = [
    ["forecast", "forecast"],
    ["rag", "rag"],
    ["stage", "stage"],
    ["ref", "ref"],
    ["lead", "lead"],
  ];
  const known = keepKnown<ProjectRole, ProjectField>(
    contents,
    vocabulary.projectColumns,
    contradictsProject,
  );
  const roles = addByContent(known, contents, kinds);
  addTitle(roles, contents, "title");
  addStrand(roles, contents);
  addProse(roles, contents, ["objective", "benefit"]);
  return roles;
}

/** Tells what the columns of a table hold if it is one of decisions. */
export function inferDecisionRoles(tables: SeenTables): Roles<DecisionRole> {
  const contents = contentsOf(tables);
  const kinds: [DecisionRole, CellKind][] = [
    ["approvedOn", "day"],
    ["ref", "ref"],
    ["amount", "amount"],
  ];
  const known = keepKnown<DecisionRole, DecisionField>(
    contents,
    vocabulary.decisionColumns,
    (field, { counts, texts }) => (field === "approvedOn" ? counts.day * 2 < texts.length : false),
  );
  const roles = addByContent(known, contents, kinds);
  addTitle(roles, contents, "title");
  addProse(roles, contents, ["summary"]);
  return roles;
}

function contentsOf(tables: SeenTables): ColumnContent[] {
  return [...tables.headings.keys()].map((heading) => readColumnContent(tables, heading));
}

/** The columns whose headings every area has, but for those whose cells are of another kind. */
function keepKnown<Field extends string, Known extends Field>(
  contents: readonly ColumnContent[],
  fields: ReadonlyMap<string, Known>,
  contradicts: (field: Known, content: ColumnContent) => boolean,
): Map<string, Role<Field>> {
  const roles = new Map<string, Role<Field>>();
  for (const content of contents) {
    const field = fields.get(content.heading);
    const isTaken = [...roles.values()].some((role) => role.field === field);
    if (field === undefined || isTaken) continue;
    if (content.texts.length >= FEW && contradicts(field, content)) continue;
    const filled = content.texts.length;
    roles.set(content.heading, { field, found: filled, filled, isKnown: true });
  }
  return roles;
}

/** `Workstream` may head the group of a row or the row itself, and `Target` a day or a figure: the cells tell. */
function contradictsProject(field: ProjectRole, content: ColumnContent): boolean {
  const { counts, texts, unlike } = content;
  if (field === "title") return unlike < LEAST_SHARE || counts.figure === texts.length;
  if (field === "strand") return unlike >= UNLIKE;
  if (field === "forecast") return counts.forecast * 2 < texts.length;
  return false;
}

/** Each role goes to the column of which most cells speak for it, and each column has one role. */
function addByContent<Field extends string>(
  roles: Map<string, Role<Field>>,
  contents: readonly ColumnContent[],
  kinds: readonly (readonly [Field, CellKind])[],
): Map<string, Role<Field>> {
  const candidates = kinds.flatMap(([field, kind]) =>
    contents.flatMap((content) => toCandidate(field, kind, content)),
  );
  for (const { field, content, found } of candidates.toSorted(
    (one, other) => other.score - one.score,
  )) {
    const isTaken = roles.has(content.heading) || hasField(roles, field);
    if (isTaken) continue;
    const filled = content.texts.length;
    roles.set(content.heading, { field, found, filled, isKnown: false });
  }
  return roles;
}

function toCandidate<Field extends string>(
  field: Field,
  kind: CellKind,
  content: ColumnContent,
): Candidate<Field>[] {
  const { counts, texts, distinct } = content;
  const found = counts[kind];
  const share = texts.length === 0 ? 0 : found / texts.length;
  if (share < LEAST_SHARE) return [];
  // A status repeats over many rows; where each cell says something else, it only happens to speak of stages.
  const isRepeated = texts.length < FEW || distinct <= texts.length * MOST_DISTINCT;
  if (kind === "stage" && !isRepeated) return [];
  if (kind === "rag" && distinct > Math.max(MOST_RATINGS, texts.length / 2)) return [];
  return [{ field, content, found, score: share }];
}

/** The first column from the left whose cells are short and unlike each other; one behind them is told by them. */
function addTitle<Field extends string>(
  roles: Map<string, Role<Field>>,
  contents: readonly ColumnContent[],
  field: Field,
): void {
  if (hasField(roles, field)) return;
  const title = contents.find(
    (content) =>
      !roles.has(content.heading) &&
      content.texts.length > 0 &&
      content.unlike >= UNLIKE &&
      content.length <= LONGEST_TITLE &&
      content.counts.figure < content.texts.length,
  );
  const filled = title?.texts.length ?? 0;
  if (title) roles.set(title.heading, { field, found: filled, filled, isKnown: false });
}

/** A label column says the same on rows that follow each other, in few words of its own. */
function addStrand(
  roles: Map<string, Role<ProjectRole>>,
  contents: readonly ColumnContent[],
): void {
  if (hasField(roles, "strand")) return;
  const label = contents.find(
    ({ heading, texts, distinct, repeated, words }) =>
      !roles.has(heading) &&
      distinct >= 2 &&
      distinct * 1.5 <= texts.length &&
      repeated >= 0.2 &&
      words <= 6,
  );
  if (!label) return;
  const filled = label.texts.length;
  roles.set(label.heading, { field: "strand", found: filled, filled, isKnown: false });
}

/** Long texts, unlike each other: what each is for, and behind that what it brings. */
function addProse<Field extends string>(
  roles: Map<string, Role<Field>>,
  contents: readonly ColumnContent[],
  fields: readonly Field[],
): void {
  const open = fields.filter((field) => !hasField(roles, field));
  const prose = contents.filter(
    ({ heading, texts, unlike, words }) =>
      !roles.has(heading) && texts.length > 0 && unlike >= LEAST_SHARE && words >= 4,
  );
  prose.slice(0, open.length).forEach(({ heading, texts }, index) => {
    const field = open[index];
    const filled = texts.length;
    if (field !== undefined) roles.set(heading, { field, found: filled, filled, isKnown: false });
  });
}

function hasField<Field extends string>(roles: Roles<Field>, field: Field): boolean {
  return [...roles.values()].some((role) => role.field === field);
}
