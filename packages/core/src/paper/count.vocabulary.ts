/** The phrases that a sentence of counts may be made of, folded, by what they do in it. A word that is none stops it. */
export const countPhrases = {
  /** Is: what follows holds now. */
  is: [
    "is",
    "are",
    "remain",
    "remains",
    "have been",
    "has been",
    "have now been",
    "being",
    "stand at",
  ],
  /** Was: what follows held once. */
  was: ["was", "were", "had", "had been"],
  /** There are. */
  "there-are": [
    "there are",
    "there is",
    "there remain",
    "we have",
    "we now have",
    "we currently have",
    "this paper reports",
    "this report covers",
  ],
  /** Has: a whole has parts. */
  has: [
    "has",
    "have",
    "contains",
    "contain",
    "comprises",
    "comprise",
    "includes",
    "consists of",
    "consist of",
    "is made up of",
    "lists",
    "sets out",
    "stands at",
  ],
  /** What the whole may be called: these end its name. */
  whole: [
    "plan",
    "strategy",
    "portfolio",
    "office",
    "board",
    "commissioner",
    "pcc",
    "opcc",
    "pfcc",
    "mayor",
    "mopac",
    "framework",
    "paper",
    "report",
    "it",
  ],
  /** Words in front of the name. */
  article: ["the", "our", "this", "its", "a"],
  /** Between what is counted and the rating that it has. */
  rated: [
    "rated",
    "rag rated",
    "graded",
    "rated as",
    "graded as",
    "assessed as",
    "reported as",
    "shown as",
    "marked as",
    "marked",
    "showing as",
    "at",
  ],
  /** A part of what was counted just before. */
  "of-which": ["of which", "of these", "of those", "of them", "of this total", "these", "of whom"],
  /** Between a part and its whole: "12 of the 40". */
  "of-the": ["of the", "out of the", "out of", "of our", "of its", "of all", "of a total of"],
  /** All of them. */
  total: [
    "total",
    "in total",
    "a total of",
    "in all",
    "total number of",
    "number of",
    "no of",
    "all",
    "the number of",
    "altogether",
  ],
  /** Those not counted yet. */
  rest: [
    "the remaining",
    "remaining",
    "the other",
    "other",
    "a further",
    "further",
    "another",
    "the rest",
  ],
  /** Words that change nothing of what is counted. */
  filler: [
    "currently",
    "now",
    "at present",
    "presently",
    "still",
    "already",
    "to date",
    "so far",
    "at the moment",
    "today",
    "also",
    "headlines",
    "headline",
    "summary",
    "overview",
    "at a glance",
    "key figures",
  ],
  /** Ends of a sentence that leave the count as it is. */
  closing: [
    "in the plan",
    "in this plan",
    "in our plan",
    "in the delivery plan",
    "in the programme",
    "in the portfolio",
    "in this paper",
    "in this report",
    "across the plan",
    "across the portfolio",
    "across all strands",
    "across all priorities",
    "overall",
    "as follows",
    "listed below",
    "shown below",
    "set out below",
    "in the table below",
    "on three points",
    "on four points",
    "on five points",
    "in the tables below",
    "by the panel",
  ],
  /** Words that add one more count to those before. */
  joining: ["with", "including", "and"],
  /** What ratings are called where they stand under a heading or behind a label. */
  "rating-heading": [
    "rag",
    "brag",
    "rag of",
    "brag of",
    "ratings of",
    "health",
    "health of",
    "on health",
    "rag status",
    "rag rating",
    "rag ratings",
    "brag rating",
    "brag ratings",
    "brag status",
    "rating",
    "ratings",
    "rag counts",
    "rag summary",
    "delivery confidence",
    "summary of ratings",
    "ratings summary",
    "summary of rag ratings",
  ],
  /** In the period on which the paper reports: what was completed then is in its list, and not all that ever was. */
  "in-period": [
    "in the period",
    "in this period",
    "in the quarter",
    "in this quarter",
    "this period",
    "this quarter",
    "during the period",
    "during the quarter",
    "over the quarter",
    "since the last panel",
    "since the last meeting",
    "since the last report",
    "since our last paper",
    "since our last report",
    "since the last paper",
  ],
  /** A comparison: its figures are of another time. */
  against: [
    "up from",
    "down from",
    "compared with",
    "compared to",
    "in comparison with",
    "as against",
    "an increase from",
    "a decrease from",
    "an increase of",
    "a decrease of",
    "an increase on",
    "up by",
    "down by",
  ],
  /** Not, not now or not yet: no figure of such a sentence is the paper's. */
  "not-now": [
    "not",
    "no longer",
    "never",
    "last",
    "previous",
    "previously",
    "former",
    "formerly",
    "earlier",
    "then",
    "will",
    "would",
    "should",
    "could",
    "may",
    "target",
    "next",
    "expected",
    "originally",
    "nor",
    "instead",
    "if",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What a word or phrase does in a sentence that counts projects: as a phrase above, or by what it is. */
export type CountKind = keyof typeof countPhrases | (typeof otherCountKinds)[number];

/** Kinds of words that no list of phrases holds: figures, what the paper's vocabulary names, and any other word. */
export const otherCountKinds = [
  "figure",
  "percent",
  "noun",
  "stage",
  "rating",
  "uncounted",
  "other",
] as const;

/** The marks of a sentence, each a kind of its own. */
export const countMarks = ["(", ")", ",", ";", ":", "=", "/", "|", "–", "—", ".", "-"] as const;

/** Status words that say what happened and not what is, and letters: in a sentence they count nothing, and are reported. */
export const uncountedStatusWords: readonly string[] = [
  "started",
  "closed",
  "done",
  "c",
  "stopped",
];

/** Stages as sentences say them, beside the words of status cells. */
export const stagePhrases: Readonly<
  Record<string, "current" | "candidate" | "on-hold" | "completed">
> = {
  "in the pipeline": "candidate",
  "not begun": "candidate",
  "not yet begun": "candidate",
  "yet to begin": "candidate",
  "still to begin": "candidate",
  "still to start": "candidate",
  "yet to start": "candidate",
  "go on": "current",
  "been met": "completed",
  "have been met": "completed",
  "has been met": "completed",
  "under way": "current",
  "being delivered": "current",
  "currently in delivery": "current",
  "currently being delivered": "current",
  "successfully completed": "completed",
  "fully complete": "completed",
  finished: "completed",
};

/** Words that stand between a figure and a noun without being its adjective: the figure does not count the noun. */
export const betweenWords: ReadonlySet<string> = new Set(
  "of in for to by from with on at the a an and or per year years month months week weeks day days hour hours million thousand bn m k".split(
    " ",
  ),
);

/** Words before a figure that make it a name: "Phase 2 projects". */
export const numberedWords: ReadonlySet<string> = new Set(
  "phase tier priority objective year quarter stage section level strand theme appendix table page number item band category grade wave round chapter pillar part no".split(
    " ",
  ),
);

/** What else is rated and counted in such papers: under such a heading colours without a noun are not the projects'. */
export const otherNouns: ReadonlySet<string> = new Set(
  "indicator indicators measure measures kpi kpis performance risk risks recommendation recommendations post posts staff workforce estate budget contents agenda".split(
    " ",
  ),
);

/** What the column of strands is called in a table that counts the projects of each, folded. */
export const strandHeadings: ReadonlySet<string> = new Set([
  "strand",
  "strands",
  "theme",
  "themes",
  "plan theme",
  "portfolio",
  "portfolios",
]);
