import type { Stage } from "../../lifecycle/index.js";
import type { Headline, Paper } from "../../paper/index.js";
import { createPaperRule } from "../createRule.js";
import { hasUnreadTable } from "../hasUnreadTable.js";
import { paperPlace } from "../place.js";
import { currentRows } from "../rows.js";
import { stageNotListedWords } from "./stage-not-listed.messages.js";

/** Where fewer than this share of the current projects are listed, the tables are a selection, which is said once. */
const SMALLEST_SHARE = 0.5;

/** The counts of a headline that a paper which lists projects should bear out, with the list that may name them. */
const counted = [
  { stage: "candidate", field: "candidate", lists: ["newCandidates", "toCommence"] },
  { stage: "on-hold", field: "onHold", lists: ["placedOnHold"] },
] as const satisfies readonly {
  stage: Stage;
  field: keyof Headline;
  lists: readonly (keyof Headline["lists"])[];
}[];

/**
 * The paper states a number of future projects, or of projects on hold, lists its current ones and none of these; silent
 * where the headline names as many, where a status or a table was not read, and of completed projects, which are most
 * often those of years.
 */
export const stageNotListed = createPaperRule({
  code: "stage-not-listed",
  severities: ["note"],
  words: stageNotListedWords,
  check: ({ paper }) => {
    const rows = currentRows(paper);
    const [first] = rows;
    const isSelection = rows.length < (paper.headline?.current ?? 0) * SMALLEST_SHARE;
    if (first === undefined || isSelection || mayBeUnread(paper)) return [];
    return counted.flatMap(({ stage, field, lists }) => {
      const stated = paper.headline?.[field] ?? 0;
      const named = lists.flatMap((list) => paper.headline?.lists[list]?.titles ?? []).length;
      const isListed = paper.projects.some((row) => row.stage === stage);
      if (stated === 0 || isListed || named >= stated) return [];
      return [{ values: { stage, stated, named }, at: paperPlace(paper), related: [first.at] }];
    });
  },
});

const mayBeUnread = (paper: Paper): boolean =>
  hasUnreadTable(paper) || paper.problems.some(({ code }) => code === "status-unread");
