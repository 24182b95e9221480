import { foldTitle } from "../text/index.js";

/**
 * How alike two titles must be for the one to be named beside the other, from 0 to 1. Of the sample papers, "Firearms
 * Licensing Review" against "Firearms Licensing" is 0.8, and no two titles of different projects reach it.
 */
export const NEAR_TITLE = 0.7;

/**
 * Finds the title that is nearest to another in its words, where it is near enough to be worth naming; endings of the
 * plural do not count. It is for a person to judge: nothing is matched by it.
 * @example
 * nearTitle("Elders Strategy", ["Elder Strategy", "Hate Crime"]); // => "Elder Strategy"
 * nearTitle("Elders Strategy", ["Hate Crime"]); // => null
 */
export function nearTitle(title: string, titles: readonly string[]): string | null {
  let nearest: string | null = null;
  let best = NEAR_TITLE;
  for (const other of titles) {
    const score = overlap(wordsOf(title), wordsOf(other));
    if (score < best || (nearest !== null && score === best)) continue;
    nearest = other;
    best = score;
  }
  return nearest;
}

function wordsOf(title: string): Set<string> {
  return new Set(
    foldTitle(title)
      .split(" ")
      .map((word) => word.replace(/(?<=\p{L}{3})s$/u, "")),
  );
}

/** Twice the words in common, by the words of both. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}
