import type { CountCase } from "./readCounts.cases.js";

const UNREAD = ["count-unread"];
const lists = {
  delivered: null,
  initiated: null,
  toCommence: null,
  placedOnHold: null,
  newCandidates: null,
};

/** Sentences, lines and tables of counts in letters, statements and dashboards of invented offices. */
export const proseSentences: readonly CountCase[] = [
  [
    "what is left, in a letter",
    "That leaves us with 19 schemes in delivery and 37 completed over the life of the Plan. Twelve of the 19 are rated green, five amber and two red.",
    { current: 19, completed: 37, rag: { green: 12, amber: 5, red: 2 } },
  ],
  [
    "a statement that counts since the plan",
    "The plan has sixty-two initiatives. Since it was published twenty-eight have been completed; twenty-nine are in delivery, three are on hold and two have not started. Of those in delivery, nineteen are green, eight are amber and two are red.",
    {
      total: 62,
      completed: 28,
      current: 29,
      onHold: 3,
      candidate: 2,
      rag: { green: 19, amber: 8, red: 2 },
    },
  ],
  ["under an address", "Chair, members,\n\nOur strategy makes 41 commitments.", { total: 41 }],
  [
    "we count",
    "We count 33 commitments in all. Nineteen have been delivered; 11 are in hand; two are paused and one has not started.",
    { total: 33, completed: 19, current: 11, onHold: 2, candidate: 1 },
  ],
  [
    "of so many",
    "At the time of writing, of 18 initiatives, 9 have been achieved, 7 are under way, one is on hold and one is at the design stage.",
    { total: 18, completed: 9, current: 7, onHold: 1, candidate: 1 },
  ],
  [
    "the word for ratings, for all of them",
    "RAG for all 9 projects: Green 5, Amber 2, Red 2.",
    { total: 9, rag: { green: 5, amber: 2, red: 2 } },
  ],
  [
    "by rating",
    "Deliverables by rating:  Blue 1   Green 3   Amber 2   Red 1",
    { rag: { blue: 1, green: 3, amber: 2, red: 1 } },
  ],
  [
    "several labels in one line",
    "Green activities: 5      Amber activities: 3      Red activities: 1",
    { rag: { green: 5, amber: 3, red: 1 } },
  ],
  ["letters", "7 projects: 4 G, 2 A, 1 R", { total: 7, rag: { green: 4, amber: 2, red: 1 } }],
  [
    "letters of five points",
    "The schemes: G 4, A/G 3, A 2, R 1.",
    { rag: { green: 4, "amber-green": 3, amber: 2, red: 1 } },
  ],
  ["signs", "Our schemes: 5 🟢, 2 🟠, 1 🔴.", { rag: { green: 5, amber: 2, red: 1 } }],
  [
    "a gloss behind the last",
    "4 actions are Green, 2 Amber, 1 Red and 1 Blue (finished).",
    { rag: { blue: 1, green: 4, amber: 2, red: 1 } },
  ],
  [
    "live ones with their ratings",
    "So six workstreams are live (3 green, 2 amber, 1 red), one is complete, one is on hold and one has not begun.",
    {
      current: 6,
      completed: 1,
      onHold: 1,
      candidate: 1,
      rag: { green: 3, amber: 2, red: 1 },
    },
  ],
  [
    "need attention",
    "Nine actions are current; 5 are rated on course, 3 need attention and 1 is off course.",
    { current: 9, rag: { "on-track": 5, "at-risk": 3, "off-track": 1 } },
  ],
  [
    "a summary of status",
    "Summary of status: Green 3, Amber 1, Red 1, Paused 1, Completed 1",
    { completed: 1, onHold: 1, rag: { green: 3, amber: 1, red: 1 } },
  ],
  [
    "lines of totals",
    "Totals\nOn track    5\nAt risk     2\nOff track   2\nCompleted   1\nAll actions 10",
    { total: 10, completed: 1, rag: { "on-track": 5, "at-risk": 2, "off-track": 2 } },
  ],
  [
    "tiles with the figure over its label",
    "14\n\nCompleted projects\n\n8\n\nCurrent projects\n\n3\n\nFuture projects",
    { completed: 14, current: 8, candidate: 3 },
  ],
  [
    "a row that says it all",
    "Status of current projects\tGreen 6\tAmber 2\tRed 0",
    { rag: { green: 6, amber: 2, red: 0 } },
  ],
  [
    "Welsh",
    "Mae 7 prosiect cyfredol. O'r prosiectau cyfredol, mae 4 yn wyrdd, 2 yn felyn ac 1 yn goch.",
    { current: 7, rag: { green: 4, amber: 2, red: 1 } },
  ],
  ["a Welsh heading", "# Mentrau cyfredol (7)", { current: 7 }],
  [
    "a list in two languages",
    "- Prosiectau cyfredol / Current projects: 6\n- Wedi'u cwblhau / Completed: 4\n- Wedi'u gohirio / On hold: 1",
    { current: 6, completed: 4, onHold: 1 },
  ],
  [
    "now and at the last report",
    "\tNow\tLast report\nCurrent schemes\t21\t24\nSchemes completed\t12\t8\nGreen\t13\t16\nAmber\t6\t7\nRed\t2\t1",
    { current: 21, completed: 12, rag: { green: 13, amber: 6, red: 2 } },
  ],
  [
    "two months side by side",
    "Rating\tSeptember 2024\tJune 2024\nGreen\t9\t7\nAmber\t4\t5\nRed\t1\t1",
    { rag: { green: 9, amber: 4, red: 1 } },
  ],
  [
    "two quarters side by side",
    "\tQ3 2024\tQ4 2024\nCurrent projects\t9\t7\nCompleted projects\t6\t8",
    { current: 7, completed: 8 },
  ],
  [
    "counts of the strands in a line",
    "Projects by strand: Policing 13; Communities 8.",
    {
      byStrand: [
        { strand: "Policing", count: 13 },
        { strand: "Communities", count: 8 },
      ],
    },
  ],
  [
    "a total parted by strands",
    "Twelve projects: six in Policing, four in Communities and two in Big Issues.",
    {
      total: 12,
      byStrand: [
        { strand: "Policing", count: 6 },
        { strand: "Communities", count: 4 },
        { strand: "Big Issues", count: 2 },
      ],
    },
  ],
  [
    "a list in a sentence",
    "Since we met in April we have completed four schemes: Wader watch, Chalk pit gates, Sunday nurses and the Samphire trial.",
    {
      lists: {
        ...lists,
        delivered: {
          stated: 4,
          titles: ["Wader watch", "Chalk pit gates", "Sunday nurses", "Samphire trial"],
        },
      },
    },
  ],
  [
    "lists that lean on the one before",
    "We have completed two schemes: Elms and Oaks. We have started two: Heath fire crew, and Bed and breakfast checks. One, the Staithe clock cameras, has been paused.",
    {
      lists: {
        ...lists,
        delivered: { stated: 2, titles: ["Elms", "Oaks"] },
        initiated: { stated: 2, titles: ["Heath fire crew", "Bed and breakfast checks"] },
        placedOnHold: { stated: 1, titles: ["Staithe clock cameras"] },
      },
    },
  ],
  [
    "lists under what a statement says",
    "Since we met in June we have delivered two initiatives:\n\n* Pier lifelines\n* Path lights\n\nand we have begun one initiative:\n\n* Trail bikes",
    {
      lists: {
        ...lists,
        delivered: { stated: 2, titles: ["Pier lifelines", "Path lights"] },
        initiated: { stated: 1, titles: ["Trail bikes"] },
      },
    },
  ],
  [
    "what is to start",
    "Two actions will start in May: Elms and Oaks.",
    { lists: { ...lists, toCommence: { stated: 2, titles: ["Elms", "Oaks"] } } },
  ],
  [
    "put on hold around its object",
    "We have put two schemes on hold: Elms and Oaks.",
    { lists: { ...lists, placedOnHold: { stated: 2, titles: ["Elms", "Oaks"] } } },
  ],
  [
    "a list under a numbered heading",
    "# Plan\n\n## 4. Placed on hold since the last panel\n\n* Museum of policing\n* Sponsored roundabouts",
    {
      lists: {
        ...lists,
        placedOnHold: { stated: 2, titles: ["Museum of policing", "Sponsored roundabouts"] },
      },
    },
  ],
  ["all that were completed", "We have completed 31 schemes.", { completed: 31 }],
];

/** Words like those above, of other bodies, other times and other things: none is read, and what counts projects is said. */
export const proseDecoys: readonly CountCase[] = [
  ["a target", "Our target is to complete forty initiatives by March 2026.", {}, UNREAD],
  [
    "somebody else's",
    "The county council has 14 initiatives against litter, which are not ours.",
    {},
    UNREAD,
  ],
  ["another time", "In the same quarter of last year it had 12 schemes in delivery.", {}, UNREAD],
  ["red last year", "At this time last year eleven of our initiatives were red.", {}, UNREAD],
  [
    "bands that nothing explains",
    "There are 8 workstreams in delivery. Four are rated A, three B and one C, where A means no concern.",
    { current: 8 },
    UNREAD,
  ],
  [
    "a colour that no row has",
    "Blue: 1, Green: 5, Amber: 2, Red: 1, Purple: 1 for the ten shown.",
    {},
    UNREAD,
  ],
  ["the force's list", "The force has completed two schemes: Elms and Oaks.", {}, UNREAD],
  ["a list that was not", "We have not completed two schemes: Elms and Oaks.", {}, UNREAD],
  ["a list of last year", "Last year we completed two schemes: Elms and Oaks.", {}, UNREAD],
  ["a hope", "We hope to start two projects: Elms and Oaks.", {}, UNREAD],
  [
    "titles that cannot be told apart",
    "We have started two schemes: Bed and breakfast checks and Rights and wrongs.",
    {},
    UNREAD,
  ],
  ["officers by strand", "Officers by strand: Policing 13, Communities 8", {}],
  [
    "completed ones by strand",
    "Completed projects by strand: Policing 13, Communities 8",
    {},
    UNREAD,
  ],
  ["complaints by status", "Status\tNumber of complaints\nOpen\t9\nClosed\t6", {}],
  ["offences of two years", "Offences\t2023/24\t2024/25\nGreen\t9\t7\nAmber\t6\t8", {}],
  [
    "lines of contents",
    "Contents\nCompleted projects 3\nCurrent projects 5\nOn hold projects 9",
    {},
  ],
  ["a Welsh count of calls", "Cafwyd 1,240 o alwadau ym mis Awst.", {}],
];
