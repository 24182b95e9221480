/**
 * Every rating that a scheme knows, from the best to the worst, then those that are no grade. A scheme in words has
 * points of its own and is not translated into colours.
 */
export const ragRatings = [
  "blue",
  "green",
  "on-track",
  "amber-green",
  "amber",
  "at-risk",
  "amber-red",
  "off-track",
  "delayed",
  "behind-schedule",
  "red",
  "not-started",
  "ungraded",
] as const;

/** The ratings that are no grade, so that nothing is better or worse than they are. */
export const ungradedRatings: readonly string[] = ["not-started", "ungraded"];

/** The three colours of a plain RAG rating, in the order in which papers print their counts. */
export const ragColours = ["green", "amber", "red"] as const;

type Words = Partial<Record<(typeof ragRatings)[number], readonly string[]>>;

const threeColours = {
  green: ["green", "g", "gwyrdd", "wyrdd"],
  amber: ["amber", "yellow", "a", "oren", "ambr", "melyn", "felyn"],
  red: ["red", "r", "coch", "goch"],
} as const;

/** Coloured signs that stand in a cell in place of the word. */
export const ragSigns: ReadonlyMap<string, string> = new Map([
  ["🟢", "green"],
  ["🟩", "green"],
  ["💚", "green"],
  ["🟡", "yellow"],
  ["🟨", "yellow"],
  ["🟠", "amber"],
  ["🟧", "amber"],
  ["🔴", "red"],
  ["🟥", "red"],
  ["🔵", "blue"],
  ["🟦", "blue"],
]);

/** Signs of colours that no scheme knows, with their words. */
export const otherSigns: ReadonlyMap<string, string> = new Map([
  ["⚪", "white"],
  ["⬜", "white"],
  ["⚫", "black"],
  ["⬛", "black"],
  ["🟣", "purple"],
  ["🟪", "purple"],
  ["🟤", "brown"],
  ["🟫", "brown"],
]);

/**
 * The schemes by which offices rate, each with the words that stand in its cells (folded). A rating is read by
 * the first scheme that knows its word, so the plain one comes first.
 */
export const ragSchemes: Readonly<Record<string, Words>> = {
  "rag-3": threeColours,
  "rag-ungraded": { ...threeColours, ungraded: ["ungraded", "not graded", "unrated", "not rated"] },
  "dca-5": {
    ...threeColours,
    "amber-green": ["amber green", "green amber", "a g", "g a"],
    "amber-red": ["amber red", "red amber", "a r", "r a"],
  },
  brag: { ...threeColours, blue: ["blue", "b"] },
  progress: {
    "on-track": ["on track", "on target", "on schedule", "on course"],
    "at-risk": ["at risk", "needs attention", "need attention", "needing attention"],
    "off-track": ["off track", "off target", "off course"],
    delayed: ["delayed"],
    "behind-schedule": ["behind schedule"],
    "not-started": ["not started", "not yet started", "yet to start"],
  },
};

/** Words that rate where they stand alone in a cell, and in a sentence may mean much else: "late 2026". */
export const cellRatings: ReadonlyMap<string, (typeof ragRatings)[number]> = new Map([
  ["late", "delayed"],
  ["running late", "delayed"],
  ["slipped", "delayed"],
  ["slipping", "delayed"],
  ["has slipped", "delayed"],
  ["is slipping", "delayed"],
  ["in delay", "delayed"],
  ["behind", "behind-schedule"],
  ["behind plan", "behind-schedule"],
  ["to plan", "on-track"],
  ["to time", "on-track"],
]);

/** Schemes of colours have points that are known, so that what a whole statement leaves out counts 0. */
export const colourSchemes = ["rag-3", "rag-ungraded", "dca-5", "brag"] as const;
