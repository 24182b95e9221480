import type { PlantedOffice, PlantedPaper, Row } from "./types.js";

const LIVE = "Current";
const shops = (forecast: string, rating: string, comment: string): Row => [
  "Shop Radio",
  "Every high street on one channel",
  forecast,
  LIVE,
  rating,
  comment,
];
const farms = (forecast: string, status = LIVE): Row => [
  "Farm Marking",
  "Quad bikes and trailers marked",
  forecast,
  status,
  "G",
  "On track",
];
const vans = (title: string): Row => [
  title,
  "Surgeries in villages without a station",
  "Ongoing",
  LIVE,
  "G",
  "Twelve villages a month.",
];
const court = (forecast: string, comment: string, status = LIVE, rating = "A"): Row => [
  "Court Escorts",
  "Witnesses are met at the door",
  forecast,
  status,
  rating,
  comment,
];
const caves = (forecast: string, status: string, comment = ""): Row => [
  "Cave Rescue Grant",
  "Ropes and radios for the rescue team",
  forecast,
  status,
  status === LIVE ? "G" : "",
  comment,
];
const bikes = (forecast: string, comment: string, rating = "G"): Row => [
  "Cycle Theft Register",
  "Frames marked outside colleges",
  forecast,
  LIVE,
  rating,
  comment,
];
const mediation = (forecast: string, status: string, comment: string): Row => [
  "Mediation Service",
  "Neighbours talk before they sue",
  forecast,
  status,
  status === LIVE ? "A" : "",
  comment,
];
const budget: readonly string[] = [
  "",
  "Money",
  "",
  "Cost centre\tRevised\tYear to date",
  "Pay\t1,204\t611",
  "Rent\t96\t48",
];

const papers: readonly PlantedPaper[] = [
  {
    day: ["Thursday 9 July 2026", "2026-07-09"],
    lines: ["Current initiatives: 5", "Future initiatives: 1"],
    rows: [
      shops("November 2026", "G", "Four towns so far."),
      farms("Winter 2026/27"),
      vans("Village Surgeries"),
      court("September 2026", "Rota agreed."),
      bikes("30 October 2026", "Two colleges done."),
      caves("TBC", "Future"),
    ],
  },
  {
    day: ["Thursday 8 October 2026", "2026-10-08"],
    lines: ["Current initiatives: 5", "Future initiatives: 1"],
    rows: [
      shops("January 2027", "A", "Four towns so far."),
      farms("December 2026 to February 2027"),
      vans("Village surgeries"),
      court("September 2026", "Rota agreed."),
      bikes("13 November 2026", "The marking van broke down."),
      caves("TBC", "Future"),
    ],
    after: budget,
  },
  {
    day: ["Thursday 14 January 2027", "2027-01-14"],
    lines: ["Current initiatives: 6", "Future initiatives: 0"],
    rows: [
      shops("January 2027", "A", "Six towns so far."),
      farms("December 2026 to February 2027"),
      vans("Village surgeries"),
      court("September 2026", "Rota agreed."),
      caves("May 2027", LIVE, "The grant was signed."),
      mediation("August 2027", LIVE, "Two mediators hired."),
    ],
    after: ["", "1 initiative delivered:", "• Cycle Theft Register"],
  },
  {
    day: ["Thursday 8 April 2027", "2027-04-08"],
    lines: ["Current initiatives: 3", "Initiatives on hold: 1"],
    rows: [
      shops("April to June 2027", "G", "The mast at Ebbor was refused."),
      vans("Village surgeries"),
      court("June 2027", "The court was closed for repairs."),
      mediation("August 2027", "On hold", "Waiting for the courts."),
    ],
    after: ["", "Farm Marking has been withdrawn.", ""],
  },
  {
    day: ["Thursday 8 July 2027", "2027-07-08"],
    lines: ["Current initiatives: 5"],
    rows: [
      shops("June 2027", "G", "Eight towns so far."),
      vans("Village surgeries"),
      court("June 2027", "Done in June.", "Completed", "G"),
      caves("October 2027", LIVE, "Ropes delivered, radios to come."),
      mediation("November 2027", LIVE, "A judge has joined."),
    ],
    after: budget,
  },
  {
    day: ["Thursday 7 October 2027", "2027-10-07"],
    lines: ["Current initiatives: 3"],
    rows: [
      shops("June 2027", "R", "Tbc"),
      vans("Mobile surgeries (formerly Village surgeries)"),
      mediation("November 2027", LIVE, "A judge has joined."),
    ],
  },
];

/** A board that reports initiatives as text whose columns are parted by tabs. */
export const cheddar: PlantedOffice = {
  name: "Cheddar and Gorge",
  papers,
  steps: [
    {
      events: [
        "reforecast: Shop Radio",
        "rag-changed: Shop Radio",
        "reforecast: Cycle Theft Register",
      ],
      slippage: { "Shop Radio": [2, 2], "Cycle Theft Register": [1, 1] },
    },
    {
      events: [
        "completed: Cycle Theft Register",
        "initiated: Cave Rescue Grant",
        "reforecast: Cave Rescue Grant",
        "rag-changed: Cave Rescue Grant",
        "appeared: Mediation Service",
      ],
      slippage: {},
    },
    {
      events: [
        "reforecast: Shop Radio",
        "rag-changed: Shop Radio",
        "reforecast: Court Escorts",
        "withdrawn: Farm Marking",
        "no-longer-listed: Cave Rescue Grant",
        "held: Mediation Service",
      ],
      slippage: { "Shop Radio": [3, 5], "Court Escorts": [9, 9] },
    },
    {
      events: [
        "reforecast: Shop Radio",
        "completed: Court Escorts",
        "rag-changed: Court Escorts",
        "appeared: Cave Rescue Grant",
        "resumed: Mediation Service",
        "reforecast: Mediation Service",
        "rag-changed: Mediation Service",
      ],
      slippage: { "Shop Radio": [0, 2], "Mediation Service": [3, 3] },
    },
    {
      events: [
        "rag-changed: Shop Radio",
        "renamed: Mobile surgeries (formerly Village surgeries)",
        "no-longer-listed: Court Escorts",
        "no-longer-listed: Cave Rescue Grant",
      ],
      slippage: {},
    },
  ],
  faults: [
    "2026-10-08 | silent-reforecast: Shop Radio",
    "2026-10-08 | rag-fell: Shop Radio",
    "2026-10-08 | forecast-lapsed: Court Escorts",
    "2027-01-14 | forecast-lapsed: Court Escorts",
    "2027-01-14 | lapsed-again: Court Escorts",
    "2027-01-14 | removed-unsaid: Cave Rescue Grant",
    "2027-07-08 | headline-count: current initiatives",
    "2027-07-08 | forecast-lapsed: Shop Radio",
    "2027-10-07 | forecast-lapsed: Shop Radio",
    "2027-10-07 | lapsed-again: Shop Radio",
    "2027-10-07 | rag-fell: Shop Radio",
    "2027-10-07 | red-without-reason: Shop Radio",
    "2027-07-08 | removed-unsaid: Cave Rescue Grant",
  ],
  decoys: [
    "silent-reforecast: Farm Marking",
    "silent-reforecast: Cycle Theft Register",
    "silent-reforecast: Court Escorts",
    "silent-reforecast: Cave Rescue Grant",
    "silent-reforecast: Mediation Service",
    "forecast-lapsed: Farm Marking",
    "forecast-tbd: Cave Rescue Grant",
    "removed-unsaid: Farm Marking",
    "removed-unsaid: Court Escorts",
    "removed-unsaid: Village surgeries",
    "removed-unsaid: Cycle Theft Register",
  ],
  toText: ({ day: [printed], lines, rows, after = [] }) =>
    [
      "Cheddar and Gorge Policing Board",
      `Meeting on ${printed}`,
      "",
      ...lines,
      "",
      ["Initiative", "Objective", "Target date", "Status", "RAG", "Update"].join("\t"),
      ...rows.map((cells) => cells.join("\t")),
      ...after,
    ].join("\n"),
};
