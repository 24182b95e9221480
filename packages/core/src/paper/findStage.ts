import type { Stage } from "../lifecycle/index.js";
import { stageFillers, type StageHeadings, stageHeadings, stageNouns } from "../profile/index.js";
import { foldWords } from "../text/index.js";

/** A line longer than this is a sentence, not a heading over a table. */
const LONGEST_STAGE_HEADING = 80;
/**
 * `2 projects delivered:` and `Current projects: 12` state a count; `Completed projects (4)` heads four rows, and a wide
 * space parts the number of a heading from its words.
 */
const COUNT = /^\s*\d+\s\p{L}|:\s*\d+\s*$/u;
const SENTENCE = /[.!?;]\s*$|\b(?:is|are|was|were|has|have|had|will|would|should|can|been|be)\b/i;
const NEGATED = /\b(?:not|not yet|no|to be|never|without)$/;

/**
 * Finds the stage that a heading over a table names, whatever its other words are: "Summary of Current Projects",
 * "Completed this quarter", "Pipeline". A count and the heading of a chart ("Completed projects per strand") name none.
 * @param headings the words that name stages, those of the paper's office among them
 */
export function findHeadingStage(
  text: string,
  headings: StageHeadings = stageHeadings,
): Stage | null {
  return findNamed(text, headings)?.stage ?? null;
}

/**
 * Finds the stage that a line over a table names where the source does not mark it as a heading: it is no sentence, and
 * holds a word for projects or nothing else of weight.
 * @param headings as for `findHeadingStage`
 */
export function findLineStage(text: string, headings: StageHeadings = stageHeadings): Stage | null {
  const folded = foldWords(text);
  if (SENTENCE.test(text) || namesSeveral(folded, headings)) return null;
  const found = findNamed(text, headings);
  const isTitle = found !== null && (stageNouns.test(folded) || isStageAlone(folded, found.words));
  return isTitle ? found.stage : null;
}

/** The first words of a line that name a stage. */
function findNamed(text: string, headings: StageHeadings): { words: string; stage: Stage } | null {
  if (text.length > LONGEST_STAGE_HEADING || COUNT.test(text)) return null;
  const folded = foldWords(text);
  if (/ per | split /.test(folded)) return null;
  const found = headings.find(([words]) => ` ${folded} `.includes(` ${words} `));
  if (found === undefined) return null;
  const [words, stage] = found;
  const before = folded.slice(0, ` ${folded} `.indexOf(` ${words} `)).trim();
  return NEGATED.test(before) ? null : { words, stage };
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
