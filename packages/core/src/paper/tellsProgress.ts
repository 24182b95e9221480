import { progressWords, purposeWords } from "../profile/index.js";
import { foldWords } from "../text/index.js";

/** Whether a column of texts says how a project goes rather than what it is for: by its heading, else by its verbs. */
export function tellsProgress(heading: string, texts: readonly string[]): boolean {
  const folded = foldWords(heading);
  if (purposeWords.test(folded)) return false;
  if (progressWords.test(folded)) return true;
  const past = texts.filter((text) =>
    /\b(?:has|have|had|was|were|been|is being)\b|\b[a-z]{2,}ed\b/.test(text),
  );
  return past.length * 2 > texts.length;
}
