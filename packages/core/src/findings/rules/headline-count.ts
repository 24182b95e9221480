import { diffHeadline, type HeadlineDifference, summarisePaper } from "../../dashboard/index.js";
import type { Paper } from "../../paper/index.js";
import type { Project } from "../../project/index.js";
import { formatRating, ragRatings, toRagEntries, ungradedRatings } from "../../rag/index.js";
import { formatStage, shownStages } from "../../lifecycle/index.js";
import { createPaperRule } from "../createRule.js";
import { hasCertainRows, isStatedForCertain } from "../isStatedForCertain.js";
import { currentRows } from "../rows.js";
import { paperPlace } from "../place.js";
import { headlineCountWords } from "./headline-count.messages.js";

/**
 * Where the tables list fewer than this share of the stated number, they are most often a selection of the projects or a
 * part of the paper, so it asks; judged on the papers of the fixtures, whose tables are often extracts.
 */
const SMALLEST_SHARE = 0.5;

/** What a count of completed projects is of. */
const COMPLETED = "completed";
/** What a count of current projects is of. */
const CURRENT = "current";

/** The paper states a count of its projects and lists another number of rows; silent where it lists no such rows at all. */
export const headlineCount = createPaperRule({
  code: "headline-count",
  severities: ["error", "warning"],
  words: headlineCountWords,
  check: ({ paper, asOf }) =>
    differencesOf(paper, asOf).map((difference) => {
      const rows = rowsOf(paper, difference.of);
      const [first, last] = [rows[0], rows.at(-1)];
      const isCertain =
        difference.of !== COMPLETED &&
        difference.counted >= difference.stated * SMALLEST_SHARE &&
        isStatedForCertain(paper, fieldOf(difference.of)) &&
        hasCertainRows(paper, difference);
      return {
        values: { ...difference, isCertain },
        ...(isCertain ? {} : { severity: "warning" as const }),
        at: first?.at ?? paperPlace(paper),
        related: last && last !== first ? [last.at] : [],
      };
    }),
});

/**
 * A number of completed projects is most often that of the whole plan, and the rows are those of a quarter: fewer rows
 * than that say nothing against it. Where the current projects differ, their ratings do too, and that is said once.
 */
function differencesOf(paper: Paper, asOf: string | null): readonly HeadlineDifference[] {
  const found = diffHeadline(summarisePaper(paper, { asOf })).filter(
    ({ of, stated, counted }) => of !== COMPLETED || counted > stated,
  );
  const open = found.filter((one) => !isExplained(paper, one));
  const isCurrentFound = open.some(({ of }) => of === CURRENT);
  const others = open.filter(({ of }) => fieldOf(of) !== "rag");
  const ratings = open.filter(({ of }) => fieldOf(of) === "rag");
  return isCurrentFound ? others : [...others, ...mergeShort(ratings)];
}

/** Where the tables rate fewer than stated at several points, they are a selection, and that is said once. */
function mergeShort(ratings: readonly HeadlineDifference[]): readonly HeadlineDifference[] {
  const isSelection =
    ratings.length > 1 && ratings.every(({ stated, counted }) => counted < stated);
  if (!isSelection) return ratings;
  const sum = (field: "stated" | "counted") =>
    ratings.reduce((total, one) => total + one[field], 0);
  return [{ of: "rated", stated: sum("stated"), counted: sum("counted") }];
}

/**
 * Rows whose status or rating was not read may be the ones by which the two differ; and the ratings that are stated may
 * be those of the current projects, while others are rated too.
 */
function isExplained(paper: Paper, { of, stated, counted }: HeadlineDifference): boolean {
  const unread = (code: string) => paper.problems.filter((one) => one.code === code).length;
  const short = stated - counted;
  if (fieldOf(of) !== "rag") return -short > 0 && -short <= unread("status-unread");
  const current = currentRows(paper).filter(({ rag }) => isRated(rag, of)).length;
  const most = unread("rag-unread");
  return (
    (counted === 0 && isOfAnotherScheme(paper, of)) ||
    (short > 0 && short <= most) ||
    (stated >= current && stated - current <= most)
  );
}

/**
 * Counts in words, such as “15 are on track”, say nothing against rows that are rated in colours; and one that is no
 * grade, such as “not started”, may stand in the rows as their stage.
 */
function isOfAnotherScheme({ headline, projects }: Paper, of: string): boolean {
  const ungraded = ragRatings.filter((rating) => ungradedRatings.includes(rating));
  if (ungraded.some((rating) => formatRating(rating) === of)) return true;
  const rows = new Set<string>(projects.flatMap(({ rag }) => rag?.value ?? []));
  const stated = toRagEntries(headline?.rag ?? {}).filter(([, count]) => count > 0);
  return rows.size > 0 && !stated.some(([rating]) => rows.has(rating));
}

/** The field of the headline that states a count: that of its stage, or the ratings. */
function fieldOf(of: string): string {
  const shown = shownStages.find(({ stage }) => formatStage(stage).toLowerCase() === of);
  return shown?.statedIn ?? "rag";
}

/** The rows that a count is about: those of its stage, or those of its colour. */
function rowsOf({ projects }: Paper, of: string): Project[] {
  return projects.filter(({ stage, rag }) => stage === of.replace(" ", "-") || isRated(rag, of));
}

function isRated(rag: Project["rag"], of: string): boolean {
  return rag?.value != null && formatRating(rag.value) === of;
}
