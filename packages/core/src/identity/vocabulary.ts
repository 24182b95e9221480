/** How two rows came to be taken for the same project, from the surest way to a mere proposal. */
export const matchWays = ["same-ref", "same-title", "folded", "alias", "likeness"] as const;
export type MatchWay = (typeof matchWays)[number];

/** Words with which a row says where it came from or where it went; names of projects follow them. */
export const evidenceWords = [
  [
    "splitFrom",
    /\b(?:split (?:off )?from|separated from|(?:formerly|previously) (?:a )?part of)\b/gi,
  ],
  [
    "mergedInto",
    /\b(?:(?:now )?merged into|now (?:a )?part of|absorbed (?:by|into)|incorporated into|folded into)\b/gi,
  ],
  [
    "absorbs",
    /\b(?:merged with|merges|merger of|merged from|combines|combined with|combining|incorporates|incorporating|now includes|now including|replaces both)\b/gi,
  ],
  [
    "formerly",
    /\b(?:formerly|previously|renamed from)(?: (?:known as|called|named|titled))?\b(?! (?:a )?part of\b)/gi,
  ],
] as const;
export type EvidenceKind = (typeof evidenceWords)[number][0];

/** Words too common in titles to say that two projects are one. */
export const commonWords: ReadonlySet<string> = new Set(
  "a an and at by for from in into its of on or the to with".split(" "),
);

/** Numbers as words and Roman numerals, so that "Phase Two" and "Phase II" are told from "Phase One". */
export const numberWords: ReadonlyMap<string, string> = new Map([
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
  ["four", "4"],
  ["five", "5"],
  ["six", "6"],
  ["seven", "7"],
  ["eight", "8"],
  ["nine", "9"],
  ["ten", "10"],
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
  ["v", "5"],
  ["vi", "6"],
  ["first", "1"],
  ["second", "2"],
  ["third", "3"],
  ["fourth", "4"],
]);
