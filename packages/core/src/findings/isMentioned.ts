import type { Paper } from "../paper/index.js";
import { foldWords, withoutMarker } from "../text/index.js";

/** Problems that quote words of the paper which may say what became of a project. */
const QUOTING = new Set(["announcement-unread", "list-unread", "row-unread"]);
/** A quotation that was cut ends so; what follows in the paper may name any project. */
const CUT = "…";

/**
 * Says whether a paper speaks of a project outside its rows: in a sentence about what became of projects, in a list or a
 * note of its headline, or in words that were not read. What was cut out of such words may name it too.
 * @example
 * isMentioned(parsePaperText("Fleet has been withdrawn."), "Fleet"); // => true
 * isMentioned(parsePaperText("Fleet has been withdrawn."), "Kit"); // => false
 */
export function isMentioned(
  { problems, announcements = [], headline }: Paper,
  title: string,
): boolean {
  const quoted = problems.flatMap(({ code, found }) => (QUOTING.has(code) ? (found ?? []) : []));
  const isCut = problems.some(
    ({ code, found }) => code === "announcement-unread" && found?.endsWith(CUT),
  );
  const listed = Object.values(headline?.lists ?? {}).flatMap((list) => list?.titles ?? []);
  const texts = [
    ...quoted,
    ...announcements.map(({ text }) => text),
    ...listed,
    ...(headline?.notes ?? []),
  ];
  const name = foldWords(withoutMarker(title));
  return (
    isCut || (name !== "" && texts.some((text) => ` ${foldWords(text)} `.includes(` ${name} `)))
  );
}
