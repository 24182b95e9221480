import type { Line } from "../document/index.js";
import type { Vocabulary } from "../profile/index.js";
import { foldWords } from "../text/index.js";
import { announcementLabels, outcomeJoiner } from "./announcements.vocabulary.js";
import {
  type Announced,
  isName,
  type NameWords,
  readAnnouncement,
  toName,
} from "./readAnnouncement.js";
import type { Announcement, AnnouncementKind } from "./types.js";

/** A line that is longer heads no list. */
const LONGEST_LABEL = 80;

/**
 * Reads what a paper says in running text, in headings and in lists of what became of projects (rule: lists and prose are
 * evidence as rows are). What looks like such a sentence and names no project is left to the receipt.
 * @param titles those of the paper's rows and lists
 */
export function readAnnouncements(
  lines: readonly Line[],
  titles: readonly string[],
  { nouns }: Pick<Vocabulary, "nouns">,
): Announcement[] {
  const known = new Set(titles.map(foldWords));
  const words: NameWords = {
    nouns: nouns.flatMap(({ one, many }) => [one, many]),
    isTitle: (name) => known.has(foldWords(name)),
  };
  let label: AnnouncementKind | null = null;
  const found = lines.flatMap((line) => {
    if (!line.isItem) label = labelOver(line.text, words);
    const listed = line.isItem && label !== null ? readLabelled(label, line.text, words) : null;
    if (listed !== null) return [{ ...listed, text: line.text, at: line.at }];
    return sentencesOf(line.text).flatMap((text) => {
      const read = readBehindLabel(text, words) ?? readAnnouncement(text, words);
      return read === null ? [] : [{ ...read, text, at: line.at }];
    });
  });
  return withoutRepeats(found);
}

/** Parts a text into its sentences, where one ends and another starts with a capital or a quotation. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}"“‘'])/u).filter((sentence) => sentence.trim() !== "");
}

/** "Withdrawn projects:", "Projects merged since the last meeting", over a list. */
function labelOver(text: string, { nouns }: NameWords): AnnouncementKind | null {
  if (text.length > LONGEST_LABEL || /[.!?]\s*$/.test(text)) return null;
  const folded = foldWords(text).split(" ");
  const end = folded.findIndex((word) => TIME_WORDS.has(word));
  const plain = folded
    .slice(0, end > 0 ? end : folded.length)
    .filter((word) => !nouns.includes(word) && !LABEL_FILLERS.has(word) && !/^\d+$/.test(word));
  const [word, ...more] = plain;
  return word === undefined || more.length > 0 ? null : (announcementLabels[word] ?? null);
}

/** Words before a time: what follows says when it was. */
const TIME_WORDS = new Set(["since", "this", "in", "during", "from"]);
const LABEL_FILLERS = new Set(
  "the that which have has been were was following now and also".split(" "),
);

/** "Merged: Fleet and Kit into Vehicles". */
function readBehindLabel(text: string, words: NameWords): Announced | null {
  const colon = text.indexOf(":");
  if (colon < 0) return null;
  const kind = labelOver(text.slice(0, colon), words);
  const read = kind === null ? null : readLabelled(kind, text.slice(colon + 1), words);
  return read !== null && isName(read.subject, words) ? read : null;
}

function readLabelled(kind: AnnouncementKind, text: string, words: NameWords): Announced | null {
  const read = readAnnouncement(text, words);
  if (read !== null) return read;
  if (kind === "merged" || kind === "split" || kind === "renamed") {
    const joiner = outcomeJoiner.exec(text);
    if (joiner === null) return null;
    const subject = toName(text.slice(0, joiner.index), words);
    const outcome = toName(text.slice(joiner.index + joiner[0].length), words);
    return subject === "" || outcome === "" ? null : { kind, subject, outcome };
  }
  const subject = toName(text, words);
  return /^(?:none|nil|n\/a)?$/i.test(subject) ? null : { kind, subject, outcome: null };
}

/** What every page prints again is said once. */
function withoutRepeats(announcements: readonly Announcement[]): Announcement[] {
  const seen = new Set<string>();
  return announcements.filter(({ kind, text }) => {
    const key = `${kind} ${foldWords(text)}`;
    return !seen.has(key) && seen.add(key);
  });
}
