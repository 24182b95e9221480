import type { Line } from "../document/index.js";
import { matchStrand } from "../plan/index.js";
import type { Project } from "../project/index.js";
import type { Spotlight } from "../spotlight/index.js";
import { foldTitle } from "../text/index.js";

/** Reads every "Project Spotlight" section: strand, title, overview and outcomes. */
export function readSpotlights(
  texts: readonly Line[],
  strands: readonly string[],
  projects: readonly Project[],
): Spotlight[] {
  return sectionsOf(texts).flatMap((section) => readSpotlight(section, strands, projects) ?? []);
}

/** The lines that stand in no spotlight: what one of those counts is of its project alone. */
export function withoutSpotlights(texts: readonly Line[]): Line[] {
  const inside = new Set(sectionsOf(texts).flat());
  return texts.filter((line) => !inside.has(line));
}

const isSpotlightHeading = (line: Line) =>
  line.level !== null && /project spotlight/i.test(line.text);
const isOverview = (line: Line) => /^overview$/i.test(line.text);
const isOutcome = (line: Line) => /^outcomes?$/i.test(line.text);

/** A section runs to the next heading that is neither the spotlight's own nor one of its parts. */
function sectionsOf(texts: readonly Line[]): Line[][] {
  const sections: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of texts) {
    if (isSpotlightHeading(line)) sections.push((open = [line]));
    else if (open?.some(isOutcome) && line.level !== null) open = null;
    else open?.push(line);
  }
  return sections;
}

function readSpotlight(
  section: readonly Line[],
  strands: readonly string[],
  projects: readonly Project[],
): Spotlight | null {
  const [first] = section;
  const overviewAt = section.findIndex(isOverview);
  const outcomeAt = section.findIndex(isOutcome);
  if (!first || overviewAt < 0) return null;
  const headings = section
    .slice(1, overviewAt)
    .filter((line) => line.level !== null && line.text.length > 2);
  const heading = headings.at(-1);
  if (!heading) return null;
  const label = headings.length > 1 ? (headings[0]?.text ?? "") : "";
  const strand = matchStrand(label, strands);
  const outcome = outcomeAt < 0 ? [] : section.slice(outcomeAt + 1);
  const firstItem = outcome.findIndex((line) => line.isItem);
  return {
    title: heading.text,
    strand: strand.confidence === "certain" ? strand.strand : null,
    overview: wordsOf(section.slice(overviewAt + 1, outcomeAt < 0 ? undefined : outcomeAt)),
    outcomes: outcome.filter((line) => line.isItem).map((line) => line.text),
    outcomesIntro: wordsOf(outcome.slice(0, Math.max(0, firstItem))),
    projectId:
      projects.find((project) => foldTitle(project.title) === foldTitle(heading.text))?.id ?? null,
    at: first.at,
  };
}

function wordsOf(lines: readonly Line[]): string | null {
  return lines.map((line) => line.text).join(" ") || null;
}
