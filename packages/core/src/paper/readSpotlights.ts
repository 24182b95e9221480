import type { Line } from "../document/index.js";
import { matchStrand } from "../plan/index.js";
import type { Project } from "../project/index.js";
import type { Spotlight } from "../spotlight/index.js";
import { foldTitle } from "../text/index.js";

/**
 * Reads every spotlight: strand, title, overview and outcomes. Its heading is "Project Spotlight" over the title, "Spotlight:"
 * before the title, or "Spotlights" over several.
 */
export function readSpotlights(
  texts: readonly Line[],
  strands: readonly string[],
  projects: readonly Project[],
): Spotlight[] {
  return sectionsOf(texts).flatMap((section) => readSpotlight(section, strands, projects) ?? []);
}

/** The lines that stand in no spotlight: what one of those counts is of its project alone. */
export function withoutSpotlights(texts: readonly Line[]): Line[] {
  const inside = new Set(sectionsOf(texts).flatMap(({ lines }) => lines));
  return texts.filter((line) => !inside.has(line));
}

/** The lines of one spotlight, its heading first. */
interface Section {
  lines: Line[];
  /** The title that its heading names; `null` where it stands in a heading under that. */
  title: string | null;
}

/** "Project Spotlight" over the headings of its strand and its project. */
const OVER_TITLE = /\bproject spotlight\b/i;
/** "Spotlight: Court Films", "Spotlight on Court Films". */
const WITH_TITLE = /^(?:project )?(?:spotlight|case study|in focus)(?: on |: | [–—-] )(\S.*)/i;
/** "Spotlights" over headings of which each is a title. */
const OVER_TITLES = /^(?:project )?(?:spotlights|case studies)$/i;
const OVERVIEW = /^overview$/i;
const OUTCOME = /^outcomes?$/i;
const isOverview = (line: Line) => OVERVIEW.test(line.text);
const isOutcome = (line: Line) => OUTCOME.test(line.text);

/** A section runs to the next heading that is neither the spotlight's own nor one of its parts. */
function sectionsOf(texts: readonly Line[]): Section[] {
  const sections: Section[] = [];
  let open: Section | null = null;
  let titlesUnder: number | null = null;
  const start = (line: Line, title: string | null): Section => {
    const section = { lines: [line], title };
    sections.push(section);
    return section;
  };
  for (const line of texts) {
    const title = titleOf(line);
    const isTitled = line.level !== null && titlesUnder !== null && line.level > titlesUnder;
    if (title !== null) open = start(line, title);
    else if (line.level !== null && OVER_TITLE.test(line.text)) open = start(line, null);
    else if (isTitled && !isPart(line)) open = start(line, line.text);
    else if (open !== null && line.level !== null && closes(open, line)) open = null;
    else open?.lines.push(line);
    if (line.level !== null && OVER_TITLES.test(line.text)) titlesUnder = line.level;
    else if (line.level !== null && !isTitled) titlesUnder = null;
  }
  return sections;
}

/** The title in a spotlight's own heading, which a line that is no marked heading names behind a colon alone. */
function titleOf({ text, level, isItem }: Line): string | null {
  const isHeading =
    level !== null || (!isItem && text.length < LONGEST_HEADING && /^spotlight:/i.test(text));
  return isHeading ? (WITH_TITLE.exec(text)?.[1] ?? null) : null;
}

const LONGEST_HEADING = 100;

function isPart(line: Line): boolean {
  return isOverview(line) || isOutcome(line);
}

function closes({ lines, title }: Section, line: Line): boolean {
  return title === null ? lines.some(isOutcome) : !isPart(line);
}

function readSpotlight(
  section: Section,
  strands: readonly string[],
  projects: readonly Project[],
): Spotlight | null {
  const { lines } = section;
  const [first] = lines;
  const overviewAt = lines.findIndex(isOverview);
  if (!first || (section.title === null && overviewAt < 0)) return null;
  const headings = lines
    .slice(1, Math.max(overviewAt, 1))
    .filter((line) => line.level !== null && line.text.length > 2);
  const title = section.title ?? headings.at(-1)?.text;
  if (title === undefined) return null;
  const label = headings.length > 1 ? (headings[0]?.text ?? "") : "";
  const strand = matchStrand(label, strands);
  const { overview, outcome } = partsOf(lines.slice(Math.max(overviewAt, 0) + 1));
  const firstItem = outcome.findIndex((line) => line.isItem);
  return {
    title,
    strand: strand.confidence === "certain" ? strand.strand : null,
    overview: wordsOf(overview),
    outcomes: outcome.filter((line) => line.isItem).map((line) => line.text),
    outcomesIntro: wordsOf(outcome.slice(0, Math.max(0, firstItem))),
    projectId:
      projects.find((project) => foldTitle(project.title) === foldTitle(title))?.id ?? null,
    at: first.at,
  };
}

/** Parts what a project is from what came of it: at the heading for that, else at the line that leads into a list. */
function partsOf(lines: readonly Line[]): { overview: readonly Line[]; outcome: readonly Line[] } {
  const outcomeAt = lines.findIndex(isOutcome);
  if (outcomeAt >= 0)
    return { overview: lines.slice(0, outcomeAt), outcome: lines.slice(outcomeAt + 1) };
  const itemAt = lines.findIndex((line) => line.isItem);
  const isLed = itemAt > 0 && /:\s?$/.test(lines[itemAt - 1]?.text ?? "");
  const at = itemAt < 0 ? lines.length : isLed ? itemAt - 1 : itemAt;
  return { overview: lines.slice(0, at), outcome: lines.slice(at) };
}

function wordsOf(lines: readonly Line[]): string | null {
  return lines.map((line) => line.text).join(" ") || null;
}
