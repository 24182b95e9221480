/** Every rating that a scheme knows, from the best to the worst, then those that are no grade. */
export const ragRatings = [
  "blue",
  "green",
  "amber-green",
  "amber",
  "amber-red",
  "red",
  "ungraded",
] as const;

/** The three colours of a plain RAG rating, in the order in which papers print their counts. */
export const ragColours = ["green", "amber", "red"] as const;

type Words = Partial<Record<(typeof ragRatings)[number], readonly string[]>>;

const threeColours = {
  green: ["green", "g"],
  amber: ["amber", "yellow", "a"],
  red: ["red", "r"],
} as const;

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
};
