import type { Paper } from "../../paper/index.js";
import { toRagEntries } from "../../rag/index.js";
import { createPaperRule } from "../createRule.js";
import { paperPlace } from "../place.js";
import { currentRows } from "../rows.js";
import { ragNotShownWords } from "./rag-not-shown.messages.js";

/** Problems after which a rating may stand in the paper and in no row of it. */
const RATINGS_UNREAD = new Set([
  "rag-unread",
  "rating-unread",
  "row-unread",
  "table-not-recognised",
  "table-unread",
]);

/**
 * The paper counts its projects by rating and shows the rating of none. Silent where all have one rating, where no row is
 * listed, and where ratings may stand in what was not read.
 */
export const ragNotShown = createPaperRule({
  code: "rag-not-shown",
  severities: ["note"],
  words: ragNotShownWords,
  check: ({ paper }) => {
    const counts = toRagEntries(paper.headline?.rag ?? {}).filter(([, count]) => count > 0);
    const rows = currentRows(paper);
    const [first] = rows;
    if (counts.length < 2 || first === undefined || mayShow(paper)) return [];
    const ratings = counts.map(([rating, count]) => ({ rating, count }));
    return [{ values: { ratings, rows: rows.length }, at: paperPlace(paper), related: [first.at] }];
  },
});

function mayShow({ projects, problems }: Paper): boolean {
  return (
    projects.some(({ rag }) => rag !== null) ||
    problems.some(({ code }) => RATINGS_UNREAD.has(code))
  );
}
