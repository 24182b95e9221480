import { shownStages, type StatedCount } from "../lifecycle/index.js";
import { toWholeRagCounts, toRagEntries, type RagCounts, sortRagCounts } from "../rag/index.js";
import type { Place, Problem } from "../result/index.js";
import { createPaperProblem } from "./messages.js";
import type { CountStatement } from "./readCountClause.js";
import type { Headline, HeadlineConfidence, HeadlineFigure } from "./types.js";

/** One count with the words that state it. */
export interface StatedLine {
  statement: CountStatement;
  /** The sentence or line, as printed. */
  sentence: string;
  at: Place | null;
}

/** The counts that stand together: a sentence, those that go on from it, and a list under it. */
export interface CountGroup {
  statements: StatedLine[];
  /** Whether the word for ratings stands in front, so that they are all there are. */
  isLabelled: boolean;
}

type Field = "total" | StatedCount;

/** Puts the counts of one group into the headline; gives a problem for each that differs from one stated before. */
export function addCounts(headline: Headline, group: CountGroup): Problem[] {
  const problems: Problem[] = [];
  const rag: RagCounts = {};
  for (const one of group.statements) {
    const { statement } = one;
    if (statement.isOfPeriod === true) {
      problems.push(...addDelivered(headline, one));
      continue;
    }
    const field = toField(statement, isStages(besides(one, group)));
    const point = statement.point ?? "";
    const known = field === null ? rag[point] : headline[field];
    if (known != null && known !== statement.value) {
      problems.push(contradicted(one));
      addDoubt(headline, field ?? "rag", one);
    } else if (field === null) rag[point] = statement.value;
    else headline[field] = statement.value;
    const isEither = field === "candidate" && statement.point === "not-started";
    if (known == null) addEvidence(headline, field ?? "rag", one, isEither ? "likely" : "certain");
  }
  const last = group.statements.at(-1);
  if (last && !addRag(headline, toWhole(rag, group))) problems.push(contradicted(last));
  return problems;
}

/** What was completed in the paper's own period is the number of its list, whether or not that names any. */
function addDelivered(headline: Headline, one: StatedLine): Problem[] {
  const { value } = one.statement;
  headline.lists.delivered ??= { stated: value, titles: [] };
  return headline.lists.delivered.stated === value ? [] : [contradicted(one)];
}

/** What is counted in the same sentence, or beside it where that counts nothing else. */
function besides({ sentence }: StatedLine, group: CountGroup): CountStatement[] {
  const own = group.statements.filter((one) => one.sentence === sentence);
  return (own.length > 1 ? own : group.statements).map(({ statement }) => statement);
}

/** "Not started" among stages is one of them; among words such as "at risk" it is a rating. */
function isStages(statements: readonly CountStatement[]): boolean {
  const others = statements.filter(({ of, point }) => of !== "total" && point !== "not-started");
  return others.length > 0 && others.every(({ of }) => isField(of));
}

function isField(of: CountStatement["of"]): of is Field {
  return of === "total" || shownStages.some(({ statedIn }) => statedIn === of);
}

function toField({ of, stage }: CountStatement, isStaged: boolean): Field | null {
  if (isField(of)) return of;
  return isStaged && stage !== undefined ? stage : null;
}

/** Ratings that say they are all, or that add up to what they are of, leave nothing for the colours not named. */
function toWhole(rag: RagCounts, { statements, isLabelled }: CountGroup): RagCounts {
  const sum = toRagEntries(rag).reduce((total, [, count]) => total + count, 0);
  const isAll = statements.some(
    ({ statement: { of, value } }) => (of === "current" || of === "total") && value === sum,
  );
  const isRated = toRagEntries(rag).length > 0;
  return isRated && (isLabelled || isAll) ? toWholeRagCounts(rag) : sortRagCounts(rag);
}

/** Says whether the ratings fit those that the headline has; then they are added to them. */
function addRag(headline: Headline, rag: RagCounts): boolean {
  const stated = toRagEntries(rag);
  const known = headline.rag ?? {};
  if (stated.some(([rating, count]) => (known[rating] ?? count) !== count)) return false;
  if (stated.length > 0) headline.rag = sortRagCounts({ ...known, ...rag });
  return true;
}

/** Keeps the words from which a figure of the headline was read. */
export function addEvidence(
  headline: Headline,
  field: HeadlineFigure,
  { sentence: evidence, at }: Pick<StatedLine, "sentence" | "at">,
  confidence: HeadlineConfidence,
): void {
  const said = headline.evidence ?? [];
  if (said.some((one) => one.field === field && one.evidence === evidence)) return;
  headline.evidence = [...said, { field, confidence, evidence, at }];
}

/** A figure that the paper states twice, and not alike, is no more than likely. */
function addDoubt(headline: Headline, field: HeadlineFigure, one: StatedLine): void {
  addEvidence(headline, field, one, "likely");
  headline.evidence = (headline.evidence ?? []).map((said) =>
    said.field === field ? { ...said, confidence: "likely" } : said,
  );
}

/** That a count differs from one that stands before it. */
export function contradicted({ sentence, at }: Pick<StatedLine, "sentence" | "at">): Problem {
  return createPaperProblem("count-contradicted", {}, { severity: "warning", found: sentence, at });
}
