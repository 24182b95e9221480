import type { Stage } from "../lifecycle/index.js";
import { stageFillers, type StageHeadings, stageHeadings, stageNouns } from "../profile/index.js";
import { foldWords } from "../text/index.js";

/** A line longer than this is a sentence, not a heading over a table. */
const LONGEST_STAGE_HEADING = 80;
/** `2 projects delivered:` and `Current projects: 12` state a count; `Completed projects (4)` heads four rows. */
const COUNT = /^\s*\d+\s+\p{L}|:\s*\d+\s*$/u;
const SENTENCE = /[.!?;]\s*$|\b(?:is|are|was|were|has|have|had|will|would|should|can|been|be)\b/i;
const NEGATED = /\b(?:not|no|to be|yet to be|never|without)$/;

/**
 * Finds the stage that a line over a table names: "Summary of Current Projects", "Completed this quarter", "Pipeline". A
 * count, a sentence and the heading of a chart ("Completed projects per strand") name none.
 * @param isHeading whether the source marks the line as a heading: then its other words do not matter
 * @param headings the words that name stages, those of the paper's office among them
 */
export function findStage(
  text: string,
  isHeading: boolean,
  headings: StageHeadings = stageHeadings,
): Stage | null {
  if (text.length > LONGEST_STAGE_HEADING || COUNT.test(text)) return null;
  const folded = foldWords(text);
  if (/ per | split /.test(folded) || (!isHeading && SENTENCE.test(text))) return null;
  if (!isHeading && namesSeveral(folded, headings)) return null;
  const found = headings.find(([words]) => ` ${folded} `.includes(` ${words} `));
  if (found === undefined) return null;
  const [words, stage] = found;
  const before = folded.slice(0, ` ${folded} `.indexOf(` ${words} `)).trim();
  if (NEGATED.test(before)) return null;
  return isHeading || stageNouns.test(folded) || isStageAlone(folded, words) ? stage : null;
}

/** `5 current workstreams and 1 completed` says how many there are of each. */
function namesSeveral(folded: string, headings: StageHeadings): boolean {
  const counted = headings.filter(([words]) =>
    new RegExp(`\\b\\d+ (?:\\p{L}+ )?${words}\\b`, "u").test(folded),
  );
  return new Set(counted.map(([, stage]) => stage)).size > 1;
}

/** Nothing else stands in the line but words that name nothing. */
function isStageAlone(folded: string, words: string): boolean {
  const rest = ` ${folded} `.replace(` ${words} `, " ").trim();
  return rest
    .split(" ")
    .every((word) => word === "" || stageFillers.has(word) || /^\d+$/.test(word));
}
