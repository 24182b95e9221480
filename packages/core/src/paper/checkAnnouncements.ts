import type { Problem } from "../result/index.js";
import { foldWords } from "../text/index.js";
import { createPaperProblem } from "./messages.js";
import type { Announcement } from "./types.js";

/**
 * Finds the announcements that name no project of their paper, neither one that something happened to nor one that came of
 * it: which project they speak of is for a person to say. One that was withdrawn is listed no longer.
 * @param titles those of the paper's rows and lists
 */
export function checkAnnouncements(
  announcements: readonly Announcement[],
  titles: readonly string[],
): Problem[] {
  const known = titles.map(foldWords).filter((title) => title !== "");
  const names = ({ subject, outcome }: Announcement) =>
    ` ${foldWords(subject)} | ${foldWords(outcome ?? "")} `;
  return announcements.flatMap((announcement) => {
    const said = names(announcement);
    const isNamed = known.some((title) => said.includes(` ${title} `));
    if (isNamed || announcement.kind === "withdrawn" || known.length === 0) return [];
    const { text: found, at } = announcement;
    return [createPaperProblem("announcement-without-row", {}, { severity: "warning", found, at })];
  });
}
