import type { Paper } from "../paper/index.js";
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
    ...(found === null ? {} : { row: found.row }),
  };
}

const isOf = (paper: Paper, source: string | null): boolean =>
  source !== null && paperPlace(paper)?.source === source;

/** Places are those of the rows themselves, so that rows of two papers on the same line are told apart. */
function findRow(
  { at }: Finding,
  papers: readonly Paper[],
): { paper: Paper; row: FindingRow } | null {
  if (at === null) return null;
  for (const paper of papers) {
    const project = paper.projects.find((one) => one.at === at);
    if (project !== undefined) {
      const { stage, title } = project;
      return { paper, row: { of: "projects", stage, title } };
    }
    for (const of of ["decisions", "spotlights"] as const) {
      const one = paper[of].find((each) => each.at === at);
      if (one !== undefined) return { paper, row: { of, stage: null, title: one.title } };
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
