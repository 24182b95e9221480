import { type Cell, type Deck, type Item, type Slide, words } from "./slide.js";

/** A deck in another office's look and words, with the values that a careful reader finds in it. */
export interface OtherDeck {
  name: string;
  by: "chromium" | "impress";
  deck: Deck;
  /** The figures of its headline; what is not named is not stated. */
  headline: Readonly<Record<string, unknown>> | null;
  /** The rows of its tables: what each project is called and how it is rated. */
  projects: readonly { title: string; rag: string | null; strand?: string }[];
  priorities?: readonly string[];
}

const HD = { width: 338.7, height: 190.5 } as const;
const GREEN = "#2e8b57";
const AMBER = "#f5a623";
const RED = "#d0021b";
const colours: Readonly<Record<string, string>> = { green: GREEN, amber: AMBER, red: RED };

const title = (text: string) => words([15, 8, 300, 14], text, 24, { isBold: true });
const deckOf = (name: string, slides: readonly Slide[]): Deck => ({ title: name, ...HD, slides });

/** A row of figures: each value over or under its label, in a tile where a colour is given. */
function figures(
  all: readonly (readonly [value: string, label: string])[],
  { y, fill, isOver = true }: { y: number; fill?: string; isOver?: boolean },
): Item[] {
  return all.flatMap(([value, label], at) => {
    const x = 15 + at * 78;
    const ground = fill === undefined ? [] : [words([x, y, 70, 38], "", 10, { fill })];
    const [first, second] = isOver ? [y + 3, y + 24] : [y + 12, y + 3];
    return [
      ...ground,
      words([x + 2, first, 66, 18], value, 40, { isBold: true, isCentred: true }),
      words([x + 2, second, 66, 8], label, 12, { isCentred: true }),
    ];
  });
}

const rated = (text: string, rag: string | null): (string | Cell)[] => [
  text,
  "To do what was agreed",
  rag === null ? "" : { text: "", fill: colours[rag] ?? "" },
  "Q2 2030",
];

function ratedTable(rows: readonly { title: string; rag: string | null }[]): Item {
  return {
    kind: "grid",
    x: 15,
    y: 28,
    size: 10,
    columns: [80, 120, 30, 40],
    rows: [
      ["Project", "Objective", "RAG", "Forecast End Date"],
      ...rows.map(({ title: text, rag }) => rated(text, rag)),
    ],
  };
}

const fleet = [
  { title: "Fleet renewal", rag: "green" },
  { title: "Kennels move", rag: "amber" },
  { title: "Custody portal", rag: "red" },
  { title: "Archive", rag: null },
];

const bars = (
  [x, y]: readonly [number, number],
  rows: readonly (readonly [label: string, value: number])[],
  by: number,
): Item[] =>
  rows.flatMap(([label, value], at) => [
    words([x, y + at * 10, 50, 8], label, 10),
    ...(value === 0
      ? []
      : [words([x + 55, y + at * 10, value * by, 7], "", 9, { fill: "#5b2d90" })]),
    words([x + 58 + value * by, y + at * 10, 14, 8], `${value}`, 10),
  ]);

const columns = (
  [x, base]: readonly [number, number],
  rows: readonly (readonly [label: string, value: number])[],
  by: number,
): Item[] => [
  ...rows.flatMap(([label, value], at) => [
    words([x + at * 32 + 6, base - value * by, 18, value * by], "", 9, { fill: "#0b7a75" }),
    words([x + at * 32 + 3, base - value * by - 8, 24, 7], `${value}`, 10, { isCentred: true }),
    words([x + at * 32, base + 2, 30, 7], label, 9, { isCentred: true }),
  ]),
  ...[0, 5, 10, 15].map((tick) => words([x - 14, base - tick * by - 3, 10, 6], `${tick}`, 8)),
];

const none = { projects: [] } as const;

export const otherDecks: readonly OtherDeck[] = [
  {
    name: "tiles-labels-above",
    by: "chromium",
    deck: deckOf("Delivery at a glance", [
      [
        title("Delivery at a glance"),
        ...figures(
          [
            ["31", "Completed schemes"],
            ["18", "Live schemes"],
            ["4", "Schemes on hold"],
          ],
          { y: 40, fill: "#e8eef7", isOver: false },
        ),
      ],
    ]),
    headline: { completed: 31, current: 18, onHold: 4 },
    ...none,
  },
  {
    name: "figures-without-tiles",
    by: "impress",
    deck: deckOf("How we are doing", [
      [
        title("How we are doing"),
        ...figures(
          [
            ["12", "Completed projects"],
            ["27", "Current projects"],
            ["9", "Pipeline projects"],
          ],
          { y: 45 },
        ),
        words([15, 110, 200, 8], "More on each of them stands overleaf.", 12),
      ],
    ]),
    headline: { completed: 12, current: 27, candidate: 9 },
    ...none,
  },
  {
    name: "ratings-in-words",
    by: "chromium",
    deck: deckOf("Programme board", [
      [
        title("Programme board"),
        ...figures([["24", "Current projects"]], { y: 40, fill: "#f2f2f2" }),
        words([20, 71, 60, 6], "17 green, 5 amber, 2 red", 9, { isCentred: true }),
        words(
          [110, 45, 180, 30],
          ["The board met twice in the quarter.", "No project was closed."],
          12,
        ),
      ],
    ]),
    headline: { current: 24, rag: { green: 17, amber: 5, red: 2 } },
    ...none,
  },
  {
    name: "pills-red-first",
    by: "impress",
    deck: deckOf("Where projects stand", [
      [
        title("Where projects stand"),
        ...figures([["20", "Current projects"]], { y: 40, fill: "#eeeeee" }),
        ...(["red", "amber", "green"] as const).map((rag, at) =>
          words([22 + at * 20, 71, 16, 6], ["3", "6", "11"][at] ?? "", 10, {
            fill: colours[rag] ?? "",
            isCentred: true,
            round: 2,
          }),
        ),
      ],
    ]),
    headline: { current: 20, rag: { green: 11, amber: 6, red: 3 } },
    ...none,
  },
  {
    name: "columns-with-an-axis",
    by: "chromium",
    deck: deckOf("Current projects", [
      [
        title("Where our projects are"),
        words([40, 40, 150, 8], "Current projects by theme", 14, { isBold: true }),
        ...columns(
          [50, 140],
          [
            ["Prevention", 14],
            ["Victims", 9],
            ["Estates", 5],
            ["Roads", 11],
          ],
          5,
        ),
      ],
    ]),
    headline: {
      byStrand: [
        { strand: "Prevention", count: 14 },
        { strand: "Victims", count: 9 },
        { strand: "Estates", count: 5 },
        { strand: "Roads", count: 11 },
      ],
    },
    ...none,
  },
  {
    name: "bars-with-a-zero",
    by: "impress",
    deck: deckOf("Current projects", [
      [
        title("Our portfolio"),
        words([15, 32, 120, 8], "Current projects per strand", 14, { isBold: true }),
        ...bars(
          [15, 46],
          [
            ["Safer streets", 8],
            ["Fraud", 0],
            ["Young people", 13],
            ["Partnerships", 6],
          ],
          5,
        ),
      ],
    ]),
    headline: {
      byStrand: [
        { strand: "Safer streets", count: 8 },
        { strand: "Fraud", count: 0 },
        { strand: "Young people", count: 13 },
        { strand: "Partnerships", count: 6 },
      ],
    },
    ...none,
  },
  {
    name: "coloured-cells",
    by: "chromium",
    deck: deckOf("Project status", [[title("Project status"), ratedTable(fleet)]]),
    headline: null,
    projects: fleet,
  },
  {
    name: "coloured-cells-office",
    by: "impress",
    deck: deckOf("Project status", [[title("Status of our projects"), ratedTable(fleet)]]),
    headline: null,
    projects: fleet,
  },
  {
    name: "three-lists",
    by: "chromium",
    deck: deckOf("This quarter", [
      [
        title("This quarter"),
        ...[
          ["2 projects delivered:", "Fleet renewal", "Night buses"],
          ["2 projects initiated:", "Kennels move", "Custody portal"],
          ["1 project placed on hold:", "Archive"],
        ].flatMap(([head = "", ...items], at) => [
          words([15 + at * 105, 40, 95, 8], head, 13, { isBold: true }),
          words([15 + at * 105, 52, 95, 40], items, 12, { isList: true }),
        ]),
      ],
    ]),
    headline: {
      lists: {
        delivered: { stated: 2, titles: ["Fleet renewal", "Night buses"] },
        initiated: { stated: 2, titles: ["Kennels move", "Custody portal"] },
        placedOnHold: { stated: 1, titles: ["Archive"] },
        toCommence: null,
        newCandidates: null,
      },
    },
    ...none,
  },
  {
    name: "shares-of-priorities",
    by: "impress",
    deck: deckOf("Priorities", [
      [
        title("What we work on"),
        words([15, 32, 150, 8], "Current projects split across priorities", 14, { isBold: true }),
        ...[
          ["45%", "Prevent harm"],
          ["35%", "Help victims"],
          ["20%", "Build trust"],
        ].flatMap(([share = "", label = ""], at) => [
          words([15, 46 + at * 11, 22, 9], share, 13, { isBold: true }),
          words([40, 46 + at * 11, 90, 9], label, 13),
        ]),
        words(
          [180, 46, 130, 60],
          [
            "We ask partners what matters most to the people whom they serve,",
            "and we publish what they say.",
          ],
          12,
        ),
      ],
    ]),
    headline: {
      shares: [
        { of: "current", label: "Prevent harm", percent: 45 },
        { of: "current", label: "Help victims", percent: 35 },
        { of: "current", label: "Build trust", percent: 20 },
      ],
    },
    ...none,
    priorities: ["Prevent harm", "Help victims", "Build trust"],
  },
];
