import { monthName } from "../calendar/index.js";
import { openStages } from "../lifecycle/index.js";
import { nameOf, paperDay } from "../series/index.js";
import type { Paper } from "../paper/index.js";
import { isCurrent, type Project } from "../project/index.js";

/** The rows of a paper that are in delivery. */
export function currentRows({ projects }: Paper): Project[] {
  return projects.filter(isCurrent);
}

export { openStages };

/** A day as people write it. */
export function sayDay(day: string): string {
  return `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`;
}

/** Names in a sentence: “A, B and C”. */
export function sayList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** A title as it is said: without the `(statutory…)` marker. */
export function sayTitle(title: string): string {
  const plain = title
    .replace(/\(statutory[^()]*\)/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? "a project without a title" : plain;
}

/** A paper as it is named in a sentence: by its day, or by its title. */
export function sayPaper(paper: Paper): string {
  const day = paperDay(paper);
  return day === null ? `“${nameOf(paper) ?? "an untitled paper"}”` : `the paper of ${sayDay(day)}`;
}
