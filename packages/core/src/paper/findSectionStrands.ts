import { parseForecast } from "../forecast/index.js";
import { otherSections, progressWords, type StageHeadings, stageNouns } from "../profile/index.js";
import { foldSpaces, foldWords } from "../text/index.js";
import type { Section } from "./findSections.js";
import { findHeadingStage } from "./findStage.js";
import { withoutContinued } from "./withoutContinued.js";

/** `Priority 1: `, `Strategic objective two –`, `Pillar A. `: what numbers a part of a plan, before its name. */
const NUMBERED =
  /^(?:(?:strategic|key|our|plan|policing) )*(?:priority|objective|theme|pillar|aim|outcome|goal|strand|ambition|portfolio|blaenoriaeth|amcan|thema) ?(?:\d{1,2}|[A-H]|one|two|three|four|five|six|un|dau|tri|pedwar|pump)? ?[:.–—-] ?/i;
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})*[.):]?|\([a-z\d]{1,2}\)|[A-H][.):])\s+/;
/** Words of headings that part a paper and not its plan. */
const PART_OF_PAPER =
  /\b(?:annex|appendix|table|figure|section|part|page|summary|overview|introduction|background|dashboard|scorecard|reports?|extract|quarter|month|year|period|item|status|delivery plan|delivery programme|list|new|continued|data|details?)\b|\b(?:19|20)\d\d\b/;

/**
 * Finds the strands that the headings over the tables of projects name, where a paper has no labels of its own: at least
 * two headings of the same level, each with a name of its own that is no stage, no day and no part of the paper. The
 * number before a name ("Priority 1:") is left off.
 * @param sections the sections of the tables of projects, in the order of the paper
 * @param headings the words that name stages
 * @returns the name for each section; `null` for each where the headings tell none
 */
export function findSectionStrands(
  sections: readonly Section[],
  headings: StageHeadings,
): (string | null)[] {
  const headed = sections.map((section) => headingOf(section, headings));
  const names = headed.map(({ title }) => (title === null ? null : nameOf(title, headings)));
  return headed.map(({ level }, index) => {
    const siblings = names.filter((_, other) => headed[other]?.level === level);
    const distinct = new Set(siblings.flatMap((name) => (name === null ? [] : [foldWords(name)])));
    return distinct.size > 1 ? (names[index] ?? null) : null;
  });
}

/** A caption that names a stage stands under the heading that may name a strand. */
function headingOf(
  { title, level, over }: Section,
  headings: StageHeadings,
): Pick<Section, "title" | "level"> {
  const isOfStage = title !== null && findHeadingStage(title, headings) !== null;
  return level === null && isOfStage && over !== null ? over : { title, level };
}

function nameOf(title: string, headings: StageHeadings): string | null {
  const bare = withoutContinued(foldSpaces(title)).replace(NUMBER, "");
  const name = bare.replace(NUMBERED, "").replace(/:$/, "").trim();
  const folded = foldWords(name);
  if (!/\p{L}{3}/u.test(name) || findHeadingStage(title, headings) !== null) return null;
  if (parseForecast(name).kind !== "unreadable" || otherSections.test(folded)) return null;
  if (name !== bare) return name;
  const isOfPaper =
    PART_OF_PAPER.test(folded) || stageNouns.test(folded) || progressWords.test(folded);
  return isOfPaper ? null : name;
}
