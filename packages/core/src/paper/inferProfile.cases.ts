import type { Profile } from "../profile/index.js";

/** Papers of one office as texts with tabs between their columns, and what a draft from them should and should not say. */
export interface InferCase {
  name: string;
  /** The papers, the oldest first. */
  papers: readonly string[];
  /** Fields of the draft, as they should be. */
  expected: Partial<Profile>;
  /** The codes of its problems. */
  problems?: readonly string[];
}

const rows = (...lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => cells.join("\t")).join("\n");

/** Written from what each paper says, before any of them was read. */
export const inferCases: readonly InferCase[] = [
  {
    name: "one paper whose headings nobody knows",
    papers: [
      rows(
        ["Pledge", "Home by", "Feeling"],
        ["Night buses", "May 2024", "Green"],
        ["Youth hub", "Q2 2024/25", "Amber"],
        ["Street lights", "TBC", "Green"],
      ),
    ],
    expected: {
      name: "area",
      projectColumns: { Pledge: "title", "Home by": "forecast", Feeling: "rag" },
      nouns: { pledge: "pledges" },
      ratings: {},
      ragScheme: null,
      yearStart: null,
      strands: [],
    },
    problems: [],
  },
  {
    name: "stage words that speak, and one that is told by its rows being gone",
    papers: [
      `Undertakings of the Board\n${rows(
        ["Undertaking", "Where it is", "Finish date"],
        ["Cadet bases", "Mobilising", "May 2024"],
        ["Court films", "Banner", "April 2024"],
        ["Dog unit", "Shelved", "TBC"],
        ["Drug boxes", "Banner", "April 2024"],
        ["Radio masts", "Idea stage", "TBC"],
      )}`,
      `Undertakings of the Board\n${rows(
        ["Undertaking", "Where it is", "Finish date"],
        ["Cadet bases", "Mobilising", "May 2024"],
        ["Dog unit", "Shelved", "TBC"],
        ["Radio masts", "Purple patch", "TBC"],
      )}`,
    ],
    expected: {
      nouns: { undertaking: "undertakings" },
      stages: {
        Mobilising: "current",
        Banner: "completed",
        Shelved: "on-hold",
        "Idea stage": "candidate",
      },
    },
    problems: ["infer-stage-unknown"],
  },
  {
    name: "letters of ratings that the paper's key names, and one that it does not",
    papers: [
      `Key: K is blue, M = amber/green.\n${rows(
        ["Project", "Forecast", "Signal"],
        ["Cadet bases", "May 2024", "K"],
        ["Court films", "April 2024", "M"],
        ["Dog unit", "TBC", "G"],
        ["Drug boxes", "May 2024", "G"],
        ["Radio masts", "May 2025", "R"],
        ["Vans", "May 2025", "X"],
      )}`,
    ],
    expected: {
      projectColumns: { Signal: "rag" },
      ratings: { K: "blue", M: "amber-green" },
      nouns: {},
    },
    problems: ["infer-rating-unknown"],
  },
  {
    name: "strands beside rows and over them, and a stage over rows that is none",
    papers: [
      rows(
        ["Chapter", "Project", "Forecast"],
        ["Homes", "Cadet bases", "May 2024"],
        ["Homes", "Court films", "April 2024"],
        ["Roads", "Dog unit", "TBC"],
        ["Roads", "Drug boxes", "May 2024"],
      ),
      rows(
        ["Project", "Objective", "Forecast"],
        ["On hold", "", ""],
        ["Cadet bases", "Somewhere to meet in every town", "May 2024"],
        ["Roads", "", ""],
        ["Dog unit", "Dogs that find what people hide", "TBC"],
        ["Rivers", "", ""],
        ["Weirs", "Fences and rings at each of the weirs", "May 2025"],
      ),
    ],
    expected: {
      strands: ["Homes", "Roads", "Rivers"],
      projectColumns: { Chapter: "strand" },
    },
    problems: [],
  },
  {
    name: "labels over rows that stand in a column of another table, too few to repeat",
    papers: [
      `${rows(
        ["Project", "Objective", "Forecast"],
        ["Roads", "", ""],
        ["Dog unit", "Dogs that find what people hide", "TBC"],
        ["Rivers", "", ""],
        ["Weirs", "Fences and rings at each of the weirs", "May 2025"],
      )}\n\nPipeline\n${rows(
        ["Project", "Part of the plan", "Forecast"],
        ["Boats", "Rivers", "May 2026"],
        ["Cameras", "Roads", "June 2026"],
      )}`,
    ],
    expected: { strands: ["Roads", "Rivers"], projectColumns: { "Part of the plan": "strand" } },
    problems: [],
  },
  {
    name: "what is said of progress changes, what a project is for does not; decisions and a log of actions beside them",
    papers: ["in May the lease was signed", "in July the roof was mended"].map((news, at) =>
      [
        "Fenland Police and Crime Panel",
        rows(
          ["Project", "Our reason for it", "Latest news of it", "Forecast"],
          ["Cadet bases", "Somewhere to meet in every town", `By now ${news}`, "May 2024"],
          [
            "Court films",
            "People know what to expect in court",
            `We heard that ${news}`,
            "June 2024",
          ],
          ["Dog unit", "Dogs that find what people hide", `All the same ${news}`, "TBC"],
        ),
        "",
        "Decisions taken",
        rows(
          ["Mark", "What was settled", "Sealed on"],
          [`FD/${at}1`, "Lease of the hall", "3 May 2024"],
          [`FD/${at}2`, "New dogs", "4 May 2024"],
        ),
        "",
        "Action log",
        rows(
          ["Who", "What to do", "Until"],
          ["Clerk", "Write to the council", "May 2024"],
          ["Chair", "Visit the kennels", "June 2024"],
        ),
      ].join("\n"),
    ),
    expected: {
      name: "fenland",
      recognisedBy: ["Fenland Police and Crime Panel"],
      projectColumns: { "Our reason for it": "objective", "Latest news of it": "commentary" },
      decisionColumns: { Mark: "ref", "What was settled": "title", "Sealed on": "approvedOn" },
      decisionRefs: ["FD/#"],
    },
    problems: ["infer-table-left"],
  },
  {
    name: "quarters whose months are spelt out",
    papers: [
      `Quarter 2 (July - September 2024) in short.\n${rows(
        ["Project", "Forecast"],
        ["Cadet bases", "Q2 2024"],
        ["Court films", "Q4 2024"],
      )}`,
    ],
    expected: { yearStart: 4 },
    problems: [],
  },
  {
    name: "quarters of which no paper says how they go, and a budget of the same shape as projects",
    papers: [
      `Current projects\n${rows(
        ["Project", "Forecast"],
        ["Cadet bases", "Q2 2024"],
        ["Court films", "Q4 2024"],
      )}\n\nBudget by month\n${rows(
        ["Heading", "To be spent by", "Sum"],
        ["Salaries", "May 2024", "£120,000"],
        ["Vans", "June 2024", "£30,000"],
      )}`,
    ],
    expected: { yearStart: null, projectColumns: {}, decisionColumns: {} },
    problems: ["infer-quarters-unsaid", "infer-table-left"],
  },
  {
    name: "papers that say both of their quarters, and projects counted in the text",
    papers: [
      `The plan has 3 promises. Quarters are of the financial year.\n${rows(
        ["What we said", "Ready"],
        ["Cadet bases", "Q2 2024"],
        ["Court films", "Q4 2024"],
        ["Dog unit", "TBC"],
      )}`,
      `The plan has two promises and 34 posts. Quarters are calendar quarters.\n${rows(
        ["What we said", "Ready"],
        ["Cadet bases", "Q2 2024"],
        ["Dog unit", "TBC"],
      )}`,
    ],
    expected: {
      yearStart: null,
      nouns: { promise: "promises" },
      projectColumns: { "What we said": "title", Ready: "forecast" },
    },
    problems: ["infer-quarters-differ"],
  },
  {
    name: "an office's own ids, numbers of rows, and the names of people, which no reason repeats",
    papers: ["May 2024", "June 2024"].map((month) =>
      rows(
        ["Place in list", "Tag", "Scheme of work", "Wrapped up by", "Answers for it"],
        ["1", "SW-01", "Cadet bases", month, "Cllr A. Penn"],
        ["2", "SW-02", "Court films", "July 2024", "Cllr A. Penn"],
        ["3", "SW-07", "Dog unit", "TBC", "Cllr B. Moss"],
      ),
    ),
    expected: {
      projectColumns: {
        "Scheme of work": "title",
        "Wrapped up by": "forecast",
        "Answers for it": "lead",
        Tag: "ref",
      },
      decisionRefs: [],
    },
    problems: ["infer-column-unknown"],
  },
  {
    name: "a text without a table",
    papers: ["A letter to the panel."],
    expected: { projectColumns: {}, strands: [], office: null },
    problems: ["infer-nothing-found"],
  },
];
