import type { Line } from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { strandHeadings } from "./count.vocabulary.js";
import { NUMBER, readNumber } from "./numberWords.js";
import type { Problem } from "../result/index.js";
import { addEvidence } from "./addCounts.js";
import { createPaperProblem } from "./messages.js";
import type { Headline, HeadlineStrand } from "./types.js";

/** What stands before the counts of the strands: "Current projects by strand". */
const LEAD = /^(.{0,60}?)\b(?:by|per|in each|for each|across the) ([\p{L} ]{4,20})$/iu;
const NAME_FIRST = new RegExp(
  String.raw`^(\p{L}[^\d:]{1,50}?)\s?(?::|[–—-]|\()?\s?(${NUMBER})\)?$`,
  "iu",
);
const FIGURE_FIRST = new RegExp(
  String.raw`^(${NUMBER}) (?:in |for |under |on )?(\p{L}[^\d:]{1,50})$`,
  "iu",
);
const PARTS = new RegExp(String.raw`[;,] (?:and )?|(?<=[\d)]) and | and (?=${NUMBER} )`, "i");
const FEWEST_STRANDS = 2;

/** What was read of the counts of strands. */
export interface ReadStrands {
  /** The lines that say nothing else. */
  read: Set<Line>;
  problems: Problem[];
}

/**
 * Reads the counts of each strand where they stand in a line: "Projects by strand: Policing 13; Communities 8", or without
 * such a label where every name is a strand of the paper. The first such line is kept; one that counts the projects of
 * another stage by strand is a problem.
 * @param strands those of the paper's rows and of its plan
 */
export function readStrandCounts(
  headline: Headline,
  lines: readonly Line[],
  { nouns }: Pick<Vocabulary, "nouns">,
  strands: readonly string[],
): ReadStrands {
  const known = new Set(strands.map(foldWords));
  const names = nouns.flatMap(({ one, many }) => [one, many]);
  const read = new Set<Line>();
  const problems: Problem[] = [];
  for (const line of lines) {
    const said = line.level === null ? readLine(line.text, names, known) : null;
    if (said === null) continue;
    const { text: sentence, at } = line;
    if (!said.isCurrent || headline.byStrand !== null)
      problems.push(
        createPaperProblem("count-unread", {}, { severity: "warning", found: sentence, at }),
      );
    else {
      headline.byStrand = said.counts;
      addEvidence(headline, "byStrand", { sentence, at }, "certain");
      if (!said.isLed) continue;
    }
    read.add(line);
  }
  return { read, problems };
}

interface StrandLine {
  counts: HeadlineStrand[];
  /** Whether its label says that it counts by strands, and no sentence of counts stands before them. */
  isLed: boolean;
  /** Whether it counts all projects or the current ones. */
  isCurrent: boolean;
}

function readLine(
  text: string,
  nouns: readonly string[],
  known: ReadonlySet<string>,
): StrandLine | null {
  const colon = text.indexOf(":");
  const lead = colon < 0 ? "" : text.slice(0, colon).trim();
  const [, counted, by = ""] = LEAD.exec(lead) ?? [];
  const isBy = counted !== undefined && strandHeadings.has(foldWords(by));
  const ofNouns = isBy ? toCounted(counted, nouns) : null;
  const after = toCounts(text.slice(colon + 1));
  const isKnown = (counts: readonly HeadlineStrand[]) =>
    counts.every(({ strand }) => known.has(foldWords(strand)));
  if (after !== null && ofNouns !== null) return { counts: after, isLed: true, ...ofNouns };
  if (isBy) return null;
  const counts = after !== null && isKnown(after) ? after : toCounts(text);
  if (counts === null || !isKnown(counts)) return null;
  return { counts, isLed: lead === "" || counts !== after, isCurrent: true };
}

/** The strands with their counts; `null` where a part of the text is something else. */
function toCounts(text: string): HeadlineStrand[] | null {
  const parts = text
    .replace(/\.\s*$/, "")
    .split(PARTS)
    .map((part) => part.trim());
  const counts = parts.flatMap((part) => toCount(part));
  return counts.length === parts.length && counts.length >= FEWEST_STRANDS ? counts : null;
}

/** What is counted by strands, where it is projects. */
function toCounted(
  counted: string,
  nouns: readonly string[],
): Pick<StrandLine, "isCurrent"> | null {
  const words = foldWords(counted.replace(/^(?:number of|our|the|all|total) /i, ""));
  const noun = nouns.find((one) => words === one || words.endsWith(` ${one}`));
  if (words !== "" && noun === undefined) return null;
  return { isCurrent: words === "" || words === noun || words === `current ${noun}` };
}

function toCount(part: string): HeadlineStrand[] {
  const [, name, figure] = NAME_FIRST.exec(part) ?? [];
  const [, before, named] = name === undefined ? (FIGURE_FIRST.exec(part) ?? []) : [];
  const strand = (name ?? named ?? "").trim();
  const count = readNumber(figure ?? before ?? "");
  return strand === "" || count === null ? [] : [{ strand, count }];
}
