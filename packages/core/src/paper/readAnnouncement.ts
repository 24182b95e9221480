import {
  announcementForms,
  maybe,
  mergerJoiner,
  mergerOf,
  noSubjects,
  tellsMore,
  subjectLeads,
  unsure,
} from "./announcements.vocabulary.js";
import type { Announcement } from "./types.js";

/** What one sentence announces. */
export type Announced = Pick<Announcement, "kind" | "subject" | "outcome">;

/** What helps to tell the name of a project from other words. */
export interface NameWords {
  /** What the paper calls the things on which it reports, one and several, folded. */
  nouns: readonly string[];
  /** Says whether words are the title of a project of this paper. */
  isTitle: (words: string) => boolean;
}

/**
 * Reads what a sentence says became of a project: that it was merged, split, renamed, resumed, withdrawn or put on hold.
 * `null` where it says nothing of the kind, or says it of nothing that looks like the name of a project.
 */
export function readAnnouncement(sentence: string, words: NameWords): Announced | null {
  const merger = readMerger(sentence, words);
  if (merger !== null) return { kind: "merged", ...merger };
  for (const { kind, words: form, joiner, isTurned } of announcementForms) {
    const found = form.exec(sentence);
    if (found === null) continue;
    const before = sentence.slice(0, found.index).trim();
    if (unsure.test(before) || maybe.test(before)) continue;
    const behind = sentence.slice(found.index + found[0].length);
    const joined = joiner?.exec(behind)?.[0];
    if (joiner !== null && joined === undefined) continue;
    const rest = behind.slice(joined?.length ?? 0);
    const read =
      joiner === null ? readAlone(before, rest, words) : readPair(before, rest, isTurned, words);
    if (read !== null) return { kind: renamesSeveral(kind, found[0], read) ?? kind, ...read };
  }
  return null;
}

/** "The merger of Fleet and Kit has created Vehicles". */
function readMerger(sentence: string, words: NameWords) {
  const start = mergerOf.exec(sentence)?.[0].length;
  const rest = start === undefined ? "" : sentence.slice(start);
  const joiner = mergerJoiner.exec(rest);
  if (joiner === null) return null;
  return readPair(
    rest.slice(0, joiner.index),
    rest.slice(joiner.index + joiner[0].length),
    false,
    words,
  );
}

/** One name that replaces several has taken them in. */
function renamesSeveral(
  kind: Announced["kind"],
  form: string,
  { subject }: Pick<Announced, "subject">,
): Announced["kind"] | null {
  return kind === "renamed" && /replace|supersede/i.test(form) && / and |, /.test(subject)
    ? "merged"
    : null;
}

/** "Work has restarted on Fleet": the name stands behind the words where no name stands before them. */
function readAlone(before: string, rest: string, words: NameWords) {
  const own = toName(before, words);
  if (isName(own, words)) return { subject: own, outcome: null };
  const isWork = /^(?:the )?(?:work|delivery|progress|activity)$/i.test(before);
  const behind = isWork ? /^ (?:on|of|for|under) (.+)$/i.exec(rest)?.[1] : undefined;
  const subject = behind === undefined ? "" : toName(behind, words);
  return isName(subject, words) ? { subject, outcome: null } : null;
}

function readPair(
  before: string,
  rest: string,
  isTurned: boolean | undefined,
  words: NameWords,
): Pick<Announced, "subject" | "outcome"> | null {
  const [first, last] = [toName(before, words), toName(rest, words)];
  if (!isName(first, words) || !startsAsName(last, words)) return null;
  return isTurned ? { subject: last, outcome: first } : { subject: first, outcome: last };
}

const NEW_ONE =
  /^(?:(?:a|an|one|two|three|four|the)(?: (?:new|single|larger|combined|joint|separate|smaller|wider))*) /i;

/** Leaves out what stands around a name: "the project “Fleet” (", "a single scheme called Fleet". */
export function toName(text: string, { nouns }: Pick<NameWords, "nouns">): string {
  let name = withoutEnd(text.trim());
  for (const lead of subjectLeads) name = name.replace(lead, "");
  const named = withoutNoun(name.replace(NEW_ONE, ""), nouns);
  name = (named ?? name).replace(/^(?:called|named|known as|titled|entitled) /i, "");
  name = withoutNoun(name, nouns) ?? name;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (nouns.includes(last.toLowerCase())) name = name.slice(0, -last.length);
  const isOpen = !name.includes("(");
  return (isOpen ? name.replace(/\)$/, "") : name).trim();
}

/** Leaves out the signs behind a name that part it from what follows. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (/[\s.,;:(–—-]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** What stands behind a noun at the start: "scheme called Fleet", "projects: Fleet"; `null` where there is none. */
function withoutNoun(name: string, nouns: readonly string[]): string | null {
  const first = /^\p{L}+/u.exec(name)?.[0] ?? "";
  const rest = name.slice(first.length);
  return nouns.includes(first.toLowerCase()) && /^[,:]? /.test(rest)
    ? rest.replace(/^[,: ]+/, "")
    : null;
}

/** More words than this are no names, but a sentence. */
const MOST_WORDS = 25;

/** Says whether words look like the name of a project, or of several. */
export function isName(text: string, words: NameWords): boolean {
  return words.isTitle(text) || (!tellsMore.test(text) && startsAsName(text, words));
}

/** A name, with whatever may follow it in its sentence. */
function startsAsName(text: string, { isTitle }: NameWords): boolean {
  if (isTitle(text)) return true;
  if (noSubjects.test(text) || text.split(" ").length > MOST_WORDS) return false;
  return /^["“‘']?\p{Lu}/u.test(text) && /\p{L}{2}/u.test(text) && !isTime(text);
}

const isTime = (text: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)(?: \d{4})?$/i.test(
    text,
  );
