/** What is reported on, in the words of several areas; in the plural with an `s`. */
const NOUN =
  "(?:project|action|activity|activities|initiative|scheme|workstream|work stream|commitment|deliverable|milestone|programme)s?";

const FIGURE =
  "(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)";
const COLOUR = "(?:green|amber|red|blue)";

/** A line that speaks of what is reported on. */
export const projectWord = new RegExp(`\\b${NOUN}\\b`, "i");

/** Counts beside a word for projects or beside a rating: the figure is the first group that took part. */
export const countPhrases: readonly RegExp[] = [
  `\\b(${FIGURE}) (?:[a-z-]{2,14} ){0,3}${NOUN}\\b`,
  `\\b(?:${NOUN})(?: [a-z-]{2,14}){0,3} ?(?:: ?|\\()(\\d{1,4})\\b`,
  `\\b(${FIGURE}) (?:are |is |were )?(?:rated )?${COLOUR}\\b`,
  `\\b${COLOUR} ?[:(–-] ?(\\d{1,4})\\b`,
].map((words) => new RegExp(words, "gi"));

/** A sentence that rates one project. */
export const ratingPhrase = new RegExp(`\\b(?:rated|rating|RAG)\\b[^.]{0,40}\\b${COLOUR}\\b`, "i");

/** A row of a list of contents, or a page's number: no loss. */
export const furniture = /^(?:page )?\d{1,4}(?: of \d{1,4})?$|\.{3,} ?\d{1,4}$|…+ ?\d{1,4}$/i;

/** The figures of the words for them. */
export const figureWords: ReadonlyMap<string, number> = new Map([
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
]);
