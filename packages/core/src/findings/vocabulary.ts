/** What stands in a cell for comments and says nothing of why something changed, folded; a dash folds to nothing. */
export const stockPhrases: ReadonlySet<string> = new Set([
  "as above",
  "as before",
  "as planned",
  "complete",
  "completed",
  "delayed",
  "in progress",
  "n a",
  "na",
  "nil",
  "no change",
  "no update",
  "none",
  "not applicable",
  "ongoing",
  "on course",
  "on going",
  "on hold",
  "on plan",
  "on schedule",
  "on target",
  "on track",
  "progressing",
  "progressing well",
  "see above",
  "tba",
  "tbc",
  "tbd",
  "to be confirmed",
  "underway",
  "under way",
  "work continues",
  "work ongoing",
]);

/** Words by which a paper announces that projects came in or went out in another way, folded. */
export const flowWords: ReadonlySet<string> = new Set([
  "absorbed",
  "amalgamated",
  "combined",
  "merged",
  "merger",
  "merging",
  "reopened",
  "restarted",
  "resumed",
  "resumption",
  "split",
  "withdrawn",
]);

/**
 * Words of a decision by which money goes out: what is paid, funded, granted, contributed or contracted. A strategy on
 * funding and a permission that is granted are none of these.
 */
export const spendingWords =
  /\b(?:money (?:needed|set aside|towards?|for|to)|(?:agreed?|approved?) (?:to pay|to fund|payment|funding|the funding|a grant|the grant|grants|a contribution|the contribution)|pay (?:for|towards?)|funding (?:for|of|to|towards|needed|required|requested|allocat(?:ed|ion))|(?<=[.;:] |\bto )fund (?:an?|the|\d)|grants? (?:given|made|awarded|funding) (?:to|for)|contributions? (?:to|towards?)|award (?:of )?(?:a |the )?(?:contract|grant|funding)|purchase of|to purchase)\b/i;

/** Words by which a decision sends out no money of the office: none is spent, it comes in, or somebody else pays. */
export const noMoneyWords =
  /\b(?:no (?:extra |additional |further )?(?:cost|costs|charge|funding)|without (?:cost|charge)|free of charge|cost[- ]neutral|(?:not|declined|refused|rejected) to (?:award|fund|pay|purchase)|(?:accept|receiv|secur)\w* (?:of |a |the )?(?:grant|funding|money|contribution)|pays? in full|funding (?:strategy|policy|framework|formula|rules|agreement)|reject\w*|declin\w*|refus\w*)\b/i;

/** What is printed over decisions that are said to be of one quarter. */
export const ofOneQuarter = /\b(?:last|past|previous|this|the) quarter\b/i;

/** Who takes office after an election, as the objective of a project names them. */
export const newcomerWords =
  /\b(?:incoming|newly elected|new|next) (?:police(?:, fire)? and crime commissioner|commissioner|pcc|pfcc|mayor|deputy mayor)\b/i;

/** What is drawn up for them, and what gets them started, which belongs before the election. */
export const planWords = /\b(?:plan|programme|strategy|priorities)\b/i;
export const handoverWords = /\b(?:induction|handover|hand-over|briefing|transition|welcome)\b/i;

/** The election itself, as the title of a project names it. */
export const electionWords = /\belections?\b/i;
export const electedWords = /\b(?:pcc|pfcc|commissioners?|mayor(?:al)?|police)\b/i;

/** Numbers in words that a title may count by, with what they come to. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
]);
