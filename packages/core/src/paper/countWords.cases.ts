import type { CountCase } from "./readCounts.cases.js";

const UNREAD = ["count-unread"];

/** More sentences in the words of other offices, each with what it states. */
export const moreSentences: readonly CountCase[] = [
  ["we have", "We have 18 active initiatives.", { current: 18 }],
  ["a portfolio", "Our portfolio comprises 33 schemes.", { total: 33 }],
  ["a mayor's programme", "The Mayor's programme includes 21 projects.", { total: 21 }],
  ["consists of", "The delivery plan consists of 64 actions in total.", { total: 64 }],
  ["sets out", "This strategy sets out 27 commitments.", { total: 27 }],
  ["have now been delivered", "Nineteen milestones have now been delivered.", { completed: 19 }],
  ["remain in progress", "Seven workstreams remain in progress.", { current: 7 }],
  ["are underway", "14 activities are underway.", { current: 14 }],
  ["under way in two words", "14 activities are under way.", { current: 14 }],
  ["paused", "Three schemes are paused.", { onHold: 3 }],
  ["deferred", "Two commitments are currently deferred.", { onHold: 2 }],
  ["being scoped", "Five initiatives are being scoped.", { candidate: 5 }],
  ["live schemes", "There are currently 9 live schemes.", { current: 9 }],
  ["there is one", "There is one project on hold.", { onHold: 1 }],
  ["on-hold with a hyphen", "On-hold projects: 3", { onHold: 3 }],
  ["a number sign", "No. of current actions: 31", { current: 31 }],
  ["an equals sign", "Live workstreams = 6", { current: 6 }],
  ["capitals", "CURRENT PROJECTS: 12", { current: 12 }],
  ["completed first", "Completed: 12 actions", { completed: 12 }],
  ["a thousand", "The plan contains 1,204 milestones.", { total: 1204 }],
  ["an ampersand", "8 green, 3 amber & 1 red projects", { rag: { green: 8, amber: 3, red: 1 } }],
  ["slashes", "RAG: Green 8 / Amber 3 / Red 1", { rag: { green: 8, amber: 3, red: 1 } }],
  ["bars", "RAG: Green 8 | Amber 3 | Red 1", { rag: { green: 8, amber: 3, red: 1 } }],
  ["brackets", "RAG: Green (8), Amber (3), Red (1)", { rag: { green: 8, amber: 3, red: 1 } }],
  [
    "two colours after their label",
    "RAG ratings: 10 green, 2 amber",
    { rag: { green: 10, amber: 2, red: 0 } },
  ],
  [
    "with shares",
    "Of the 20 current actions, 15 (75%) are Green and 5 (25%) are Amber.",
    {
      current: 20,
      rag: { green: 15, amber: 5, red: 0 },
    },
  ],
  ["graded", "Six schemes are graded Green.", { rag: { green: 6 } }],
  ["assessed as", "Four milestones are assessed as Amber.", { rag: { amber: 4 } }],
  ["at risk", "Three initiatives are at risk.", { rag: { "at-risk": 3 } }],
  ["off track", "One deliverable is off track.", { rag: { "off-track": 1 } }],
  ["on schedule", "Eleven commitments are on schedule.", { rag: { "on-track": 11 } }],
  ["amber/red in a sentence", "Two programmes are rated Amber/Red.", { rag: { "amber-red": 2 } }],
  ["blue", "Five actions are rated Blue.", { rag: { blue: 5 } }],
  [
    "not rated",
    "There are 10 current projects: 6 green, 3 amber and 1 not rated.",
    {
      current: 10,
      rag: { green: 6, amber: 3, red: 0, ungraded: 1 },
    },
  ],
  ["behind schedule alone", "Two actions are behind schedule.", { rag: { "behind-schedule": 2 } }],
  [
    "stages of a total in brackets",
    "The Plan has 40 actions (30 completed, 8 in progress, 2 on hold).",
    {
      total: 40,
      completed: 30,
      current: 8,
      onHold: 2,
    },
  ],
  [
    "the remaining",
    "There are 12 current schemes. Ten are Green and the remaining two are Amber.",
    {
      current: 12,
      rag: { green: 10, amber: 2, red: 0 },
    },
  ],
  ["to date", "To date 17 deliverables have been completed.", { completed: 17 }],
  ["as at a day behind", "There are 12 current projects as at 31 March 2019.", { current: 12 }],
  [
    "those of the paper's own quarter",
    "There are 11 schemes. Eight are live, one is parked and two were closed out this quarter.",
    {
      total: 11,
      current: 8,
      onHold: 1,
      lists: { delivered: { stated: 2, titles: [] } },
    },
  ],
  [
    "a whole of one stage before its ratings",
    "Of the nine schemes under way, six are Green and three Amber.",
    { current: 9, rag: { green: 6, amber: 3, red: 0 } },
  ],
  [
    "a run of stages without a word for them",
    "Live: 8. In scoping: 1. Parked: 1.",
    { current: 8, candidate: 1, onHold: 1 },
  ],
  [
    "of a sentence that counts what once was",
    "We made thirteen commitments in May. Nine are live and three are being scoped.",
    { current: 9, candidate: 3 },
    ["count-unread"],
  ],
  ["nothing", "There are 4 actions. Nothing is paused.", { total: 4, onHold: 0 }],
  [
    "a time in front",
    "Eight months in, two of the live actions are Green and one is Red.",
    { rag: { green: 2, red: 1 } },
  ],
  ["none in words", "None of the projects are red.", { rag: { red: 0 } }],
  [
    "closed ones that make up the total",
    "The Board has twenty schemes: 6 are closed, 11 are open and 3 are proposed.",
    { total: 20, completed: 6, current: 11, candidate: 3 },
  ],
  [
    "of those in delivery",
    "The Plan has 12 actions, of which 8 are in delivery and 4 are complete. Of those in delivery, 6 are rated green, 1 amber and 1 red.",
    { total: 12, completed: 4, current: 8, rag: { green: 6, amber: 1, red: 1 } },
  ],
  [
    "of the open ones",
    "There are 9 open schemes. Of the open ones, seven are Green and two Red.",
    { current: 9, rag: { green: 7, amber: 0, red: 2 } },
  ],
  [
    "parts in verbs",
    "There are seven schemes. Two have finished, four go on and one has not begun.",
    { total: 7, completed: 2, current: 4, candidate: 1 },
  ],
  [
    "milestones that were met",
    "There are six milestones. Two have been met, three are on track and one is behind schedule.",
    { total: 6, completed: 2, rag: { "on-track": 3, "behind-schedule": 1 } },
  ],
  [
    "the end of the period",
    "At the end of the quarter there were 15 deliverables in the Plan. Nine were in progress, four had been completed and two had not started.",
    { total: 15, current: 9, completed: 4, candidate: 2 },
  ],
  [
    "a summary of ratings",
    "Summary of ratings: 5 green, 2 amber, 1 red.",
    { rag: { green: 5, amber: 2, red: 1 } },
  ],
  [
    "ratings on five points",
    "The schemes are rated on five points: Green 2, Amber/Green 1, Amber 1, Amber/Red 0, Red 1.",
    { rag: { green: 2, "amber-green": 1, amber: 1, "amber-red": 0, red: 1 } },
  ],
  [
    "another time behind a semicolon",
    "The Commissioner's office has six schemes under way; two were closed last year and are not listed.",
    { current: 6 },
    UNREAD,
  ],
  ["a heading of the plan", "Schemes of the Plan: 5 current schemes", { current: 5 }],
];

/** More words that must not be taken for counts of the paper's projects. */
export const moreDecoys: readonly CountCase[] = [
  ["no projects were closed", "No projects were closed.", {}, UNREAD],
  ["a past negation", "No projects were cancelled this year.", {}, UNREAD],
  ["a budget line", "The budget for projects is £1,200,000.", {}],
  ["a target", "The target is 20 completed projects by March.", {}, UNREAD],
  ["a page", "See page 12 for projects.", {}],
  ["page numbers", "Page 4 of 12", {}],
  ["a percentage of something else", "45% of victims were satisfied with the scheme.", {}],
  ["officers", "We recruited 150 officers, 30 of them current specials.", {}],
  ["a telephone number", "Call 101 for current projects.", {}],
  ["a date", "On 12 current projects were reviewed.", {}, UNREAD],
  ["calls", "Green calls: 300; amber calls: 120", {}],
  ["risks", "Of 14 risks, 3 are red.", {}],
  ["a duration", "The project took 12 months.", {}],
  ["money in projects", "£350k was awarded to 4 projects.", {}, UNREAD],
  ["compared", "Compared with 10 projects in 2018, more are complete.", {}, UNREAD],
  ["more than", "More than 30 actions are complete.", {}, UNREAD],
  ["over", "Over 30 actions are complete.", {}, UNREAD],
  ["nearly", "Nearly 30 actions are complete.", {}, UNREAD],
  ["each district", "Each district has 4 current projects.", {}, UNREAD],
  ["funded by somebody else", "The Home Office funds 5 current projects.", {}, UNREAD],
  [
    "closed ones that do not make up the total",
    "The Board has twenty schemes: 6 are closed, 11 are open and 2 are proposed.",
    { total: 20, current: 11, candidate: 2 },
    UNREAD,
  ],
  [
    "the end of another year",
    "At the end of March 2014 there were 15 deliverables in the Plan.",
    {},
    UNREAD,
  ],
  [
    "another time before a semicolon",
    "In the last report 12 schemes were current; 8 Green and 4 Amber.",
    {},
    UNREAD,
  ],
  ["red or amber", "There are 9 red or amber actions in the Plan.", {}, UNREAD],
  ["one figure without a colon", "Completed schemes 31", {}],
  ["of contents", "Introduction 3\nCompleted schemes 4\nCurrent schemes 6\nDecisions 9", {}],
  ["of contents alone", "Completed schemes 4\nCurrent schemes 6", {}],
  [
    "three figures that do not add up",
    "Completed schemes 30\nCurrent schemes 18\nRAG 14 3 2",
    { completed: 30, current: 18 },
    UNREAD,
  ],
];

/** More small papers. */
export const morePapers: readonly CountCase[] = [
  [
    "Tamar: a table of points with a total",
    "# Delivery\n\nRAG\tNumber of schemes\nGreen\t8\nAmber\t3\nRed\t1\nTotal\t12",
    { rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "Tamar: a table of points with shares",
    "# Delivery\n\nRAG\tSchemes\t%\nGreen\t9\t75%\nAmber\t3\t25%",
    { rag: { green: 9, amber: 3, red: 0 } },
  ],
  [
    "Tyne Vale: of two panels side by side, this one",
    "# Delivery\n\nRAG\tThis panel\tLast panel\nGreen\t7\t9\nAmber\t4\t2",
    { rag: { green: 7, amber: 4, red: 0 } },
  ],
  [
    "Tyne Vale: indicators in a table",
    "# Performance\n\nRating\tIndicators\nGreen\t20\nAmber\t10",
    {},
  ],
  [
    "Avon Marsh: strands in a table",
    "# Delivery\n\nStrand\tProjects\nRoads\t4\nHomes\t6\nTotal\t10",
    {
      total: 10,
      byStrand: [
        { strand: "Roads", count: 4 },
        { strand: "Homes", count: 6 },
      ],
    },
  ],
  [
    "Avon Marsh: five words in a table",
    "# Delivery\n\nProgress\tCommitments\nOn track\t9\nAt risk\t3\nDelayed\t2",
    { rag: { "on-track": 9, "at-risk": 3, delayed: 2 } },
  ],
  [
    "Lune: posts beside schemes",
    "# Report\nThe office has 20 posts.\nThere are 8 current schemes.\nOf these, six are Green and two are Amber.",
    { current: 8, rag: { green: 6, amber: 2, red: 0 } },
  ],
  [
    "Lune: a budget table and counts",
    "# Report\nCurrent schemes: 8\n\nBudget line\t2019/20\nSalaries\t400\nTravel\t20",
    { current: 8 },
  ],
  [
    "Derwent: last year's figures alone",
    "# Report\nLast year 14 projects were delivered and 3 were put on hold.",
    {},
    UNREAD,
  ],
  [
    "Derwent: a list of performance colours under its own heading",
    "# Performance indicators\n- Green: 20\n- Amber: 10\n\n# Projects\n- Current projects: 5",
    { current: 5 },
  ],
  [
    "Esk: two lists of one kind that name the same",
    "# Highlights\nDelivered (1)\n- Court Films\n\nCompleted this quarter:\n- Court Films",
    { lists: { delivered: ["Court Films"] } },
  ],
  [
    "Esk: a contradiction between a label and a table",
    "# Delivery\n\nStatus\tActions\nCompleted\t5\nCurrent\t7\n\nCurrent actions: 8",
    { completed: 5, current: 7 },
    ["count-contradicted"],
  ],
  [
    "Glen: contents, a page and a count",
    "# Contents\nCurrent projects ........ 4\nPage 1 of 9\n\n# Delivery\nThere are 16 current projects.",
    { current: 16 },
  ],
  [
    "Glen: a spread of stages in a list",
    "# Delivery\nOf our 30 milestones:\n- 20 completed\n- 8 in progress\n- 2 on hold",
    { total: 30, completed: 20, current: 8, onHold: 2 },
  ],
  ["Ouse: a targets table", "# Targets\n\nTarget\tActions by 2024\nHomes\t20\nRoads\t30", {}],
  [
    "Wye: labels and figures in lines",
    "Delivery progress\n\nCompleted schemes 30\nCurrent schemes 18\nFuture schemes 7\nRAG 14 3 1",
    {
      completed: 30,
      current: 18,
      candidate: 7,
      rag: { green: 14, amber: 3, red: 1 },
      assumptions: ["rag-by-position"],
    },
  ],
  [
    "Wye: figures under their labels",
    "Delivery progress\n\nCompleted schemes\n22\nCurrent schemes\n9",
    { completed: 22, current: 9 },
  ],
  [
    "Teme: a table of labels without headings",
    "# Delivery\n\nNumber of current schemes\t8\nNumber of completed schemes\t13\nNumber of schemes on hold\t1",
    { current: 8, completed: 13, onHold: 1 },
  ],
  [
    "Teme: a table of quarters",
    "# Delivery\n\n\tQ2 2023/24\tQ3 2023/24\nSchemes in delivery\t19\t17\nSchemes completed\t6\t9",
    { current: 17, completed: 9 },
  ],
  [
    "Arrow: the end of a month before the panel",
    "# Delivery\nPanel meeting: 3 March 2025\n\nThe Plan has 30 schemes. By the end of January 12 of them (40%) had been delivered, 16 were in delivery and two were still to start.",
    { total: 30, completed: 12, current: 16, candidate: 2 },
  ],
  [
    "Isla: titles behind a label with its number",
    "# Update\nDelivered this quarter (2): Court Films; Night Bus\n\nPlaced on hold this quarter (1): Dog Van",
    { lists: { delivered: ["Court Films", "Night Bus"], placedOnHold: ["Dog Van"] } },
  ],
  [
    "Isla: titles in lines without bullets",
    "Progress report\n\n2 schemes delivered:\nCourt Films\nNight Bus\n\n1 scheme placed on hold:\nDog Van\n\nCurrent schemes are below",
    { lists: { delivered: ["Court Films", "Night Bus"], placedOnHold: ["Dog Van"] } },
  ],
  [
    "Isla: schemes being considered",
    "# Update\n2 schemes being considered:\n- Court Films\n- Night Bus",
    { lists: { newCandidates: ["Court Films", "Night Bus"] } },
  ],
];
