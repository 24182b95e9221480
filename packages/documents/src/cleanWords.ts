import type { Run, Words } from "@pcplan/core/document";
import { showControls } from "@pcplan/core/text";

/**
 * The stretches of a text as a file may have them: a space for each run of white space, no empty lines, none at the ends,
 * and control characters as signs that can be seen, for no text file may hold those. White space between two stretches
 * belongs to neither.
 */
export function cleanRuns({ text, runs }: Words): Run[] {
  const given = runs?.map((run) => run.text).join("") === text ? runs : undefined;
  const clean: Run[] = [];
  let space = "";
  for (const run of given ?? [plain(text)]) {
    for (const part of showControls(run.text).match(/\s+|\S+/g) ?? []) {
      if (part.trim() === "") {
        space = space.includes("\n") || part.includes("\n") ? "\n" : " ";
        continue;
      }
      if (space !== "" && clean.length > 0)
        addRun(clean, isPlain(run) ? { ...run, text: space } : spaceBefore(clean, run, space));
      space = "";
      addRun(clean, { ...run, text: part });
    }
  }
  return clean;
}

/** A text as a file may have it; see `cleanRuns`. */
export function cleanText(text: string): string {
  return cleanRuns({ text })
    .map((run) => run.text)
    .join("");
}

/** A text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll("\n", " ");
}

function plain(text: string): Run {
  return { text, href: null, lang: null };
}

function isPlain({ href, lang }: Run): boolean {
  return href === null && lang === null;
}

/** Inside a link white space is part of it; before it, it is not. */
function spaceBefore(clean: readonly Run[], run: Run, space: string): Run {
  const last = clean.at(-1);
  return last && isAlike(last, run) ? { ...run, text: space } : plain(space);
}

function isAlike(one: Run, other: Run): boolean {
  return one.href === other.href && one.lang === other.lang;
}

function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && isAlike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

/** Schemes of addresses that a reader may follow; others could run something. */
const SAFE_HREF = /^(?:https?:|mailto:|tel:|#)/i;

/** Where a stretch of a text leads, if that is an address that may be written into a file; else `null`. */
export function safeHref({ href }: Run): string | null {
  return href !== null && SAFE_HREF.test(href.trim()) ? showControls(href.trim()) : null;
}
