import type { Paper } from "../paper/index.js";
import type { Place } from "../result/index.js";
import { paperDay } from "../series/index.js";
import { paperPlace } from "./place.js";
import type { Finding, FindingPaper, FindingRow } from "./types.js";

/** Adds to a finding the paper that it is of and the row that it stands in, among the papers that were checked. */
export function addSource(finding: Finding, papers: readonly Paper[]): Finding {
  const found = findRow(finding, papers);
  const paper =
    found?.paper ??
    (papers.length === 1
      ? papers[0]
      : papers.find((one) => finding.at !== null && isOf(one, finding.at.source)));
  return {
    ...finding,
    ...(paper === undefined ? {} : { paper: toFindingPaper(paper) }),
    ...(found === null ? {} : { row: toRow(found.row, finding) }),
  };
}

/** A finding about a count or about quarters stands at the first row concerned, and is of none. */
function toRow({ names, ...row }: Found["row"], { about }: Finding): FindingRow {
  return about !== null && names.includes(about) ? row : { ...row, title: null };
}

const isOf = (paper: Paper, source: string | null): boolean =>
  source !== null && paperPlace(paper)?.source === source;

/** A row with the names by which a finding may call it. */
interface Found {
  paper: Paper;
  row: FindingRow & { names: string[] };
}

/** Whether two places are one. */
type IsPlace = (one: Place | null, at: Place) => boolean;

/**
 * The place of a rule's finding is that of its row itself, so that rows of two papers on the same line are told apart;
 * that of a problem may only say the same, as in a paper that was written as JSON and read again.
 */
function findRow({ at }: Finding, papers: readonly Paper[]): Found | null {
  if (at === null) return null;
  return findRowBy((one) => one === at, at, papers) ?? findRowBy(isSamePlace, at, papers);
}

function isSamePlace(one: Place | null, at: Place): boolean {
  return (
    one !== null &&
    (["source", "page", "line", "row", "column"] as const).every((part) => one[part] === at[part])
  );
}

function findRowBy(isPlace: IsPlace, at: Place, papers: readonly Paper[]): Found | null {
  for (const paper of papers) {
    const project = paper.projects.find((one) => isPlace(one.at, at));
    if (project !== undefined) {
      const { stage, title } = project;
      return { paper, row: { of: "projects", stage, title, names: [title] } };
    }
    for (const of of ["decisions", "spotlights"] as const) {
      const one = paper[of].find((each) => isPlace(each.at, at));
      if (one !== undefined) {
        const names = [one.title, ...("ref" in one && one.ref !== null ? [one.ref] : [])];
        return { paper, row: { of, stage: null, title: one.title, names } };
      }
    }
  }
  return null;
}

function toFindingPaper(paper: Paper): FindingPaper {
  const { office, window, noun } = paper;
  return {
    office,
    day: paperDay(paper),
    window: window && { earliest: window.earliest, latest: window.latest },
    ...(noun === undefined ? {} : { noun: { one: noun.one, many: noun.many } }),
  };
}
