import type { Paper } from "../paper/index.js";
import type { Place } from "../result/index.js";
import { paperDay } from "../series/index.js";
import { paperPlace } from "./place.js";
import type { Finding, FindingPaper, FindingRow } from "./types.js";

/** Adds to each finding the paper that it is of and the row that it stands in, among the papers that were checked. */
export function addSources(findings: readonly Finding[], papers: readonly Paper[]): Finding[] {
  const findRow = finderOfRows(papers);
  return findings.map((finding) => addSource(finding, findRow(finding.at), papers));
}

function addSource(finding: Finding, found: Found | null, papers: readonly Paper[]): Finding {
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

/**
 * Looks rows up by their places. The place of a rule's finding is that of its row itself, so that rows of two papers on the
 * same line are told apart; that of a problem may only say the same, as in a paper that was written as JSON and read
 * again. Of several rows at one place the first counts.
 */
function finderOfRows(papers: readonly Paper[]): (at: Place | null) => Found | null {
  const rows = papers.flatMap(rowsOf).toReversed();
  const own = new Map(rows.map(([at, found]) => [at, found]));
  const alike = new Map(rows.map(([at, found]) => [keyOf(at), found]));
  return (at) => (at === null ? null : (own.get(at) ?? alike.get(keyOf(at)) ?? null));
}

const keyOf = ({ source, page, line, row, column }: Place): string =>
  JSON.stringify([source, page, line, row, column]);

function rowsOf(paper: Paper): [at: Place, found: Found][] {
  return [
    ...paper.projects.map(({ at, stage, title }): [Place, Found] => [
      at,
      { paper, row: { of: "projects", stage, title, names: [title] } },
    ]),
    ...paper.decisions.map(({ at, title, ref }): [Place, Found] => [
      at,
      {
        paper,
        row: { of: "decisions", stage: null, title, names: ref === null ? [title] : [title, ref] },
      },
    ]),
    ...paper.spotlights.map(({ at, title }): [Place, Found] => [
      at,
      { paper, row: { of: "spotlights", stage: null, title, names: [title] } },
    ]),
  ];
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
