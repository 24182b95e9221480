import type { Line } from "../document/index.js";
import type { Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { createPaperProblem } from "./messages.js";
import type { ListWords } from "./readListHeading.js";
import { readToldList, type ToldList } from "./readToldList.js";
import type { Headline } from "./types.js";

/**
 * Reads the lists that running text tells in sentences, "We have completed four schemes: Elms, Oaks and two more". The
 * first list of a kind is kept, and another is a problem.
 * @param titles those of the paper's rows
 * @returns the lines without the sentences that were read
 */
export function readToldLists(
  headline: Headline,
  lines: readonly Line[],
  known: ListWords,
  titles: readonly string[],
): { texts: Line[]; problems: Problem[] } {
  const names = new Set(titles.map(foldWords));
  const isTitle = (words: string) => names.has(foldWords(words.replace(/^the /i, "")));
  const problems: Problem[] = [];
  const texts = lines.map((line) => {
    if (line.level !== null || line.isItem) return line;
    let isNamed = false;
    const sentences = line.text.split(SENTENCES);
    const left = sentences.filter((sentence) => {
      const told = readToldList(sentence, known, isTitle);
      const titled = toNamed(told, isNamed);
      if (told === null || titled === null) return true;
      isNamed = true;
      const stated = headline.lists[told.name];
      if (stated === null) headline.lists[told.name] = { stated: told.stated, titles: titled };
      else if (titled.some((title) => !stated.titles.includes(title)))
        problems.push(
          createPaperProblem(
            "list-repeated",
            {},
            { severity: "warning", found: sentence, at: line.at },
          ),
        );
      return false;
    });
    return left.length === sentences.length ? line : { ...line, text: left.join(" ") };
  });
  return { texts, problems };
}

/** A semicolon parts titles, and no sentences. */
const SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}"“‘'])/u;

/** The titles of a list that the sentence tells for certain; `null` where it does not. */
function toNamed(told: ToldList | null, isNamed: boolean): string[] | null {
  if (told === null || told.titles === null || (!told.hasNoun && !isNamed)) return null;
  // "We have completed 31 schemes" counts all there are, and is left to the reader of counts.
  return told.titles.length > 0 || (told.isTimed && told.hasNoun) ? told.titles : null;
}
