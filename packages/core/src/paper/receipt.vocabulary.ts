import { projectNouns } from "../profile/index.js";

/** What is reported on, in the common words; those of a profile are told by the reader of counts. */
const NOUN = `(?:${projectNouns.flatMap(({ one, many }) => [one, many]).join("|")})`;

const COLOUR = "(?:green|amber|red|blue)";

/** A line that speaks of what is reported on. */
export const projectWord = new RegExp(`\\b${NOUN}\\b`, "i");

/** A sentence that rates one project. */
export const ratingPhrase = new RegExp(`\\b(?:rated|rating|RAG)\\b[^.]{0,40}\\b${COLOUR}\\b`, "i");

/** A sentence that says what became of a project: that it was merged, split, resumed, put off or withdrawn. */
export const announcement =
  /\b(?:(?:was|were|is|are|been|be) (?:merged|split|resumed|absorbed|incorporated|deferred|postponed|withdrawn|cancelled|abandoned|paused|suspended|(?:placed|put) on hold)|has (?:merged|resumed|split)|(?:^|(?<=\. ))(?:resumed|deferred|postponed|withdrawn|merged|split|cancelled|abandoned|suspended):)(?!\p{L})/iu;

/** A row of a list of contents, or a page's number: no loss. */
export const furniture = /^(?:page )?\d{1,4}(?: of \d{1,4})?$|(?:\.{3}|…) ?\d{1,4}$/i;
