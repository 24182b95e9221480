import type { HeadlineParts } from "./aPaper.cases.js";

/** Words of a paper, what they state of its projects, and the codes of what is said of the words that are not read. */
export type CountCase = [
  why: string,
  text: string,
  stated: HeadlineParts,
  unread?: readonly string[],
];

const UNREAD = ["count-unread"];

/** One sentence or line each, in the words of several offices. */
export const sentences: readonly CountCase[] = [
  ["a number in words", "There are twelve current projects.", { current: 12 }],
  ["a number of two words", "There are forty-two current actions.", { current: 42 }],
  ["two words apart", "There are Forty two current actions.", { current: 42 }],
  ["a label and a colon", "Current projects: 12", { current: 12 }],
  ["a label and a bracket", "Current initiatives (12)", { current: 12 }],
  ["a label and a dash", "Current workstreams – 12", { current: 12 }],
  ["the noun before the stage", "Projects on hold: 2", { onHold: 2 }],
  ["a label that says number", "Number of current schemes: 9", { current: 9 }],
  ["a total by its label", "Total number of actions: 45", { total: 45 }],
  ["a total in words", "The Plan has 45 actions.", { total: 45 }],
  [
    "a total with an office",
    "The Commissioner's delivery plan contains 45 actions.",
    { total: 45 },
  ],
  ["a total of", "The Plan is made up of a total of 45 commitments.", { total: 45 }],
  ["in total", "There are 45 deliverables in total.", { total: 45 }],
  [
    "a part by its colour",
    "There are 12 current projects, of which 8 are rated Green.",
    { current: 12, rag: { green: 8 } },
  ],
  [
    "a noun in front of the part",
    "12 current actions, of which 8 are rated Green",
    { current: 12, rag: { green: 8 } },
  ],
  [
    "colours after their label",
    "RAG: 8 green, 3 amber, 1 red",
    { rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "colours before their counts",
    "RAG status: Green 8, Amber 3, Red 1",
    { rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "the verb once for three colours",
    "Of the 12 current projects, eight are rated Green, three Amber and one Red.",
    { current: 12, rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "a sentence that goes on",
    "There are 12 current projects. Eight are rated Green, three Amber and one Red.",
    { current: 12, rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "of these",
    "There are 12 live schemes. Of these, 9 are Green and 3 are Amber.",
    { current: 12, rag: { green: 9, amber: 3, red: 0 } },
  ],
  [
    "five points",
    "RAG: 3 Green, 4 Amber/Green, 2 Amber, 1 Amber/Red, 0 Red",
    { rag: { green: 3, "amber-green": 4, amber: 2, "amber-red": 1, red: 0 } },
  ],
  [
    "four points with blue",
    "BRAG rating: Blue 5, Green 8, Amber 3, Red 1",
    { rag: { blue: 5, green: 8, amber: 3, red: 1 } },
  ],
  [
    "ratings in words",
    "There are 14 current initiatives: 9 on track, 3 at risk and 2 delayed.",
    { current: 14, rag: { "on-track": 9, "at-risk": 3, delayed: 2 } },
  ],
  [
    "behind schedule and not started",
    "Of our 20 commitments, 12 are on track, five are behind schedule and three have not started.",
    { total: 20, rag: { "on-track": 12, "behind-schedule": 5, "not-started": 3 } },
  ],
  [
    "a total with its parts in one sentence",
    "The Plan has 45 actions, of which 32 (71%) are complete, 10 on track and 3 delayed.",
    { total: 45, completed: 32, rag: { "on-track": 10, delayed: 3 } },
  ],
  [
    "stages of a total",
    "The programme comprises 60 milestones: 41 completed, 15 in progress and 4 on hold.",
    { total: 60, completed: 41, current: 15, onHold: 4 },
  ],
  ["a part of its whole", "32 of the 45 actions (71%) are complete.", { total: 45, completed: 32 }],
  ["out of", "32 out of 45 actions have been completed to date.", { total: 45, completed: 32 }],
  ["the stage after the noun", "Two projects are currently on hold.", { onHold: 2 }],
  ["in the pipeline", "A further six schemes are in the pipeline.", { candidate: 6 }],
  ["none", "No projects are on hold.", { onHold: 0 }],
  [
    "none is red",
    "There are 5 current projects: 4 Green, 1 Amber and none Red.",
    {
      current: 5,
      rag: { green: 4, amber: 1, red: 0 },
    },
  ],
  ["a day in front", "As at 31 December 2019 there are 12 current projects.", { current: 12 }],
  ["an end that says where", "There are 12 current projects in the Plan.", { current: 12 }],
  [
    "several labels in a line",
    "Completed projects: 25; Current projects: 42; Future projects: 16",
    {
      completed: 25,
      current: 42,
      candidate: 16,
    },
  ],
  [
    "one noun for several stages",
    "Projects: 12 current, 25 completed, 6 future",
    {
      completed: 25,
      current: 12,
      candidate: 6,
    },
  ],
  [
    "a comparison is not the count",
    "There are 12 current projects, up from 10 last quarter.",
    { current: 12 },
  ],
  [
    "a bracket of colours",
    "Current projects: 42 (35 green, 7 amber)",
    {
      current: 42,
      rag: { green: 35, amber: 7, red: 0 },
    },
  ],
  [
    "what was there before and is now",
    "There are now 12 current projects compared with 14 in the last report.",
    {
      current: 12,
    },
  ],
  [
    "a rating before the noun",
    "There are eight Green projects, three Amber projects and one Red project.",
    {
      rag: { green: 8, amber: 3, red: 1 },
    },
  ],
];

/** Words that must not be taken for counts of the paper's projects; those beside a noun for projects are reported. */
export const decoys: readonly CountCase[] = [
  ["indicators", "There are 33 indicators in the framework.", {}],
  ["posts", "The office has 12 posts, of which 2 are vacant.", {}],
  ["a negation", "There are not 12 current projects.", {}, UNREAD],
  ["a negation that is put right", "There are not 12 but 11 current projects.", {}, UNREAD],
  ["last year", "There were 12 current projects last year.", {}, UNREAD],
  ["last year, without a past tense", "12 current projects last year", {}, UNREAD],
  ["an old report", "In the last report 14 projects were on hold.", {}, UNREAD],
  [
    "closed, at some time",
    "There are 12 current projects; two were closed.",
    { current: 12 },
    UNREAD,
  ],
  ["a strand alone", "There are 3 current projects in the Communities strand.", {}, UNREAD],
  ["a strand in front", "Under Policing there are 5 current projects.", {}, UNREAD],
  ["an area", "There are 4 current projects in Basingstoke.", {}, UNREAD],
  ["about", "There are about 40 current projects.", {}, UNREAD],
  ["at least", "At least 40 projects are complete.", {}, UNREAD],
  ["a range", "There are 10 to 12 current projects.", {}, UNREAD],
  ["what will be", "There will be 15 current projects by March 2020.", {}, UNREAD],
  ["a year", "In 2019 projects were delivered with partners.", {}],
  ["a phase", "Phase 2 projects are described below.", {}],
  ["a span", "This is a 3 year programme.", {}],
  ["money", "We gave £12 million to projects.", {}],
  ["a share", "71% of actions are complete.", {}],
  ["an enumerator", "2. Current projects", {}],
  ["contents", "Current projects .......... 12", {}],
  ["people in projects", "120 young people took part in projects.", {}],
  ["colours of something else", "Performance indicators: 20 green, 10 amber, 3 red", {}],
  ["no longer", "12 projects are no longer current.", {}, UNREAD],
  ["with", "12 projects with a budget over £1m are current.", {}, UNREAD],
];

/** Small papers of offices of several areas and of invented ones. */
export const papers: readonly CountCase[] = [
  [
    "Thames Vale: a total with a list under it",
    `# Strategic Delivery Plan
The Plan has 45 actions:
- 32 (71%) are complete
- 10 are on track
- 3 are delayed`,
    { total: 45, completed: 32, rag: { "on-track": 10, delayed: 3 } },
  ],
  [
    "Rutland: labels in a list under a heading with the noun",
    `# Delivery update

## Summary of initiatives
- Current initiatives: 12
- Completed initiatives: 7
- Initiatives on hold: 1`,
    { current: 12, completed: 7, onHold: 1 },
  ],
  [
    "Mid Marches: colours one to a line",
    `# Progress report
There are 17 current workstreams.
- Green: 11
- Amber: 4
- Red: 2`,
    { current: 17, rag: { green: 11, amber: 4, red: 2 } },
  ],
  [
    "Wessex: a sentence over two lines",
    `# Update
There are twelve current schemes, of which
eight are rated Green, three Amber and one Red.`,
    { current: 12, rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "North Dales: posts and budgets beside it",
    `# Commissioner's report
The office has 14 posts. The budget has three parts.
There are 9 current projects.
There were 33 indicators, of which 20 are green.`,
    { current: 9 },
  ],
  [
    "Severnside: last year's figures beside this year's",
    `# Report
There are 21 current commitments. This compares with 18 current commitments last year.`,
    { current: 21 },
    UNREAD,
  ],
  [
    "Kestrel: two statements that contradict each other",
    `# Report
There are 12 current projects.
Current projects: 13`,
    { current: 12 },
    ["count-contradicted"],
  ],
  [
    "Kestrel: the same said twice",
    `# Report
There are 12 current projects.
Current projects: 12`,
    { current: 12 },
  ],
  [
    "Fenland: lists that speak of actions",
    `# Highlights
3 actions completed this quarter:
- Court Films
- Hate Crime Toolkit
- Fleet Review

Delivered (1)
- Custody Visits`,
    { lists: { delivered: ["Court Films", "Hate Crime Toolkit", "Fleet Review"] } },
    ["list-repeated"],
  ],
  [
    "Fenland: a list with its number in a bracket",
    `# Highlights
Delivered (2)
- Court Films
- Hate Crime Toolkit

New in the pipeline:
- Rural Watch`,
    { lists: { delivered: ["Court Films", "Hate Crime Toolkit"], newCandidates: ["Rural Watch"] } },
  ],
  [
    "Solway: started, to start and on hold",
    `# Highlights
Schemes started this quarter:
- Night Safety
2 schemes to commence in May:
- Drone Trial
- Body Cameras
Schemes placed on hold (1):
- Radio Upgrade`,
    {
      lists: {
        initiated: ["Night Safety"],
        toCommence: ["Drone Trial", "Body Cameras"],
        placedOnHold: ["Radio Upgrade"],
      },
    },
  ],
  [
    "Solway: lists in one line each",
    `# Highlights
Two schemes were delivered this quarter: Court Films; Fleet Review.`,
    { lists: { delivered: ["Court Films", "Fleet Review"] } },
  ],
  [
    "Pennine: five points, and rows that agree",
    `# Portfolio
The portfolio has 10 programmes: 3 Green, 3 Amber/Green, 2 Amber, 1 Amber/Red and 1 Red.`,
    { total: 10, rag: { green: 3, "amber-green": 3, amber: 2, "amber-red": 1, red: 1 } },
  ],
  [
    "Gwynfryn: ratings in a list with their shares",
    `# Monitoring
Of the 25 deliverables:
- 10 (40%) are complete
- 9 (36%) are on track
- 4 (16%) are at risk
- 2 (8%) have not started`,
    { total: 25, completed: 10, rag: { "on-track": 9, "at-risk": 4, "not-started": 2 } },
  ],
  [
    "Gwynfryn: stages in a list with their shares",
    `# Monitoring
There are 25 deliverables.
- Complete: 10
- In progress: 12
- Not started: 3`,
    { total: 25, completed: 10, current: 12, candidate: 3 },
  ],
  [
    "Trent: minutes of the last meeting",
    `# Minutes of the last meeting
The Commissioner said that 14 projects were in delivery.

# Delivery
Current projects (15)`,
    { current: 15 },
    UNREAD,
  ],
  [
    "Mercia: a headline of nothing but decoys",
    `# Report
No member asked about the 12 posts. 30 people attended 2 events.`,
    {},
  ],
  [
    "Isca: a table of counts",
    `# Delivery

Status\tNumber of actions
Completed\t25
Current\t42
On hold\t3
Total\t70`,
    { completed: 25, current: 42, onHold: 3, total: 70 },
  ],
  [
    "Isca: a table of ratings",
    `# Delivery

RAG\tProjects
Green\t8
Amber\t3
Red\t1`,
    { rag: { green: 8, amber: 3, red: 1 } },
  ],
  [
    "Isca: counts side by side",
    `# Delivery

Completed initiatives\tCurrent initiatives\tFuture initiatives
7\t12\t4`,
    { completed: 7, current: 12, candidate: 4 },
  ],
  [
    "Isca: posts side by side",
    `# Delivery

Completed reviews\tCurrent vacancies
7\t12`,
    {},
    ["table-not-recognised"],
  ],
];
