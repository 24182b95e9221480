import type { PlantedOffice, PlantedPaper, Row } from "./types.js";

const LIVE = "In delivery";
const boats = (forecast: string, status: string, comment: string): Row => [
  "Harbour Patrol Boats",
  "Two boats replaced before they fail",
  forecast,
  status,
  "Green",
  comment,
];
const wardens = (forecast: string, status: string, comment: string): Row => [
  "Night Bus Wardens",
  "Wardens on six routes after midnight",
  forecast,
  status,
  "Green",
  comment,
];
const nurses = (forecast: string, rating: string, comment: string): Row => [
  "Custody Nurses",
  "A nurse in each suite at all hours",
  forecast,
  LIVE,
  rating,
  comment,
];
const club = (forecast: string, status: string, rating: string): Row => [
  "Youth Boat Club",
  "Places for forty young people each summer",
  forecast,
  status,
  rating,
  "",
];
const watch = (title: string, forecast: string, comment: string): Row => [
  title,
  "Volunteers with radar guns on the coast road",
  forecast,
  LIVE,
  "Green",
  comment,
];
const fraud = (status: string): Row => [
  "Fraud Desk",
  "Callers are rung back the same day",
  "April 2026",
  status,
  "Green",
  "Open since Easter.",
];
const hub = (forecast: string, comment: string): Row => [
  "Beach Safety Hub",
  "Lifeguards and police in one hut",
  forecast,
  LIVE,
  "Green",
  comment,
];
const panel = (status: string, rating: string): Row => [
  "Stop and Search Panel",
  "Residents see the records",
  "May 2026",
  status,
  rating,
  "Members chosen by lot.",
];
const drones = (comment: string): Row => [
  "Drone Pilots",
  "Four volunteers trained to fly",
  "June 2027",
  LIVE,
  "Green",
  comment,
];
const website = (forecast: string, comment: string): Row => [
  "Website for All (statutory)",
  "Meet the accessibility regulations by 23 September 2027",
  forecast,
  LIVE,
  "Green",
  comment,
];

const papers: readonly PlantedPaper[] = [
  {
    day: ["5 February 2026", "2026-02-05"],
    lines: ["There are 7 current schemes."],
    rows: [
      boats("June 2026", LIVE, "The yard has started."),
      wardens("March 2026", LIVE, "Recruiting."),
      nurses("September 2026", "Amber", "Two posts are vacant."),
      watch("Speed Watch Coast", "December 2026", "Guns delivered."),
      fraud(LIVE),
      hub("July 2026", "Planning permission given."),
      panel(LIVE, "Amber"),
      club("TBC", "Pipeline", ""),
    ],
  },
  {
    day: ["7 May 2026", "2026-05-07"],
    lines: ["There are 8 current schemes."],
    rows: [
      boats("September 2026", LIVE, "The yard lost six weeks to a strike."),
      wardens("June 2026", LIVE, "Recruiting."),
      nurses("Sept 2026", "Amber", "Two posts are vacant."),
      watch("Speed Watch Coast", "December 2026", "Guns delivered."),
      fraud(LIVE),
      hub("July 2026", "Planning permission given."),
      panel(LIVE, "Green"),
      club("TBC", "Pipeline", ""),
    ],
  },
  {
    day: ["6 August 2026", "2026-08-06"],
    lines: ["There are 5 current schemes."],
    rows: [
      boats("September 2026", LIVE, "Sea trials next."),
      wardens("TBC", "On hold", "The bus company has changed."),
      nurses("September 2026", "Red", "The suite at Ferry Road was flooded."),
      watch("Speed Watch Coast", "December 2026", "Guns delivered."),
      fraud("Completed"),
      hub("October to December 2026", "The hut failed its fire check."),
      panel("Completed", "Green"),
      club("March 2027", LIVE, "Green"),
    ],
  },
  {
    day: ["5 November 2026", "2026-11-05"],
    lines: [
      "There are 5 current schemes.",
      "1 scheme delivered:\n\n- Beach Safety Hub",
      "1 scheme initiated:\n\n- Drone Pilots",
    ],
    rows: [
      boats("September 2026", "Completed", "Both are at sea."),
      wardens("February 2027", LIVE, "A new company has signed."),
      nurses("September 2026", "Red", "-"),
      watch("Speed Watch (formerly Speed Watch Coast)", "December 2026", "Guns delivered."),
      club("March 2027", LIVE, "Green"),
      drones("Two have passed."),
    ],
  },
  {
    day: ["4 February 2027", "2027-02-04"],
    lines: ["There are 5 current schemes."],
    rows: [
      wardens("February 2027", LIVE, "Uniforms ordered."),
      nurses("May 2027", "Red", "-"),
      watch("Speed Watch", "March 2027", "Two guns were stolen."),
      drones("Three have passed."),
      website("October 2027", "Tender is out."),
    ],
  },
  {
    day: ["6 May 2027", "2027-05-06"],
    lines: [
      "There are 3 current schemes.",
      "1 scheme delivered:\n\n- Night Bus Wardens",
      "Drone Pilots has been merged into Speed Watch.",
    ],
    rows: [
      nurses("May 2027", "Amber", "All but one post is filled."),
      watch("Speed Watch", "March 2027", "Two guns were stolen."),
      website("September 2027", "A supplier was found."),
    ],
  },
];

/** A combined office that reports schemes in Markdown. */
export const harbourside: PlantedOffice = {
  name: "Harbourside",
  papers,
  steps: [
    {
      events: [
        "reforecast: Harbour Patrol Boats",
        "reforecast: Night Bus Wardens",
        "rag-changed: Stop and Search Panel",
      ],
      slippage: { "Harbour Patrol Boats": [3, 3], "Night Bus Wardens": [3, 3] },
    },
    {
      events: [
        "reforecast: Night Bus Wardens",
        "held: Night Bus Wardens",
        "rag-changed: Custody Nurses",
        "completed: Fraud Desk",
        "completed: Stop and Search Panel",
        "reforecast: Beach Safety Hub",
        "initiated: Youth Boat Club",
        "reforecast: Youth Boat Club",
        "rag-changed: Youth Boat Club",
      ],
      slippage: { "Beach Safety Hub": [3, 5] },
    },
    {
      events: [
        "completed: Harbour Patrol Boats",
        "resumed: Night Bus Wardens",
        "reforecast: Night Bus Wardens",
        "renamed: Speed Watch (formerly Speed Watch Coast)",
        "no-longer-listed: Fraud Desk",
        "no-longer-listed: Stop and Search Panel",
        "completed: Beach Safety Hub",
        "initiated: Drone Pilots",
      ],
      slippage: {},
    },
    {
      events: [
        "no-longer-listed: Harbour Patrol Boats",
        "reforecast: Custody Nurses",
        "reforecast: Speed Watch",
        "no-longer-listed: Youth Boat Club",
        "appeared: Website for All (statutory)",
      ],
      slippage: { "Custody Nurses": [8, 8], "Speed Watch": [3, 3] },
    },
    {
      events: [
        "completed: Night Bus Wardens",
        "rag-changed: Custody Nurses",
        "merged: Drone Pilots",
        "reforecast: Website for All (statutory)",
      ],
      slippage: { "Website for All (statutory)": [-1, -1] },
    },
  ],
  faults: [
    "2026-05-07 | headline-count: current schemes",
    "2026-05-07 | silent-reforecast: Night Bus Wardens",
    "2026-05-07 | forecast-lapsed: Fraud Desk",
    "2026-08-06 | rag-fell: Custody Nurses",
    "2026-11-05 | forecast-lapsed: Custody Nurses",
    "2026-11-05 | red-without-reason: Custody Nurses",
    "2027-02-04 | red-without-reason: Custody Nurses",
    "2027-02-04 | silent-reforecast: Custody Nurses",
    "2026-11-05 | removed-unsaid: Youth Boat Club",
    "2027-02-04 | statutory-deadline: Website for All (statutory)",
    "2027-05-06 | statutory-deadline: Website for All (statutory)",
    "2027-05-06 | forecast-lapsed: Speed Watch",
  ],
  decoys: [
    "silent-reforecast: Harbour Patrol Boats",
    "silent-reforecast: Beach Safety Hub",
    "silent-reforecast: Youth Boat Club",
    "silent-reforecast: Website for All (statutory)",
    "forecast-lapsed: Stop and Search Panel",
    "forecast-tbd: Youth Boat Club",
    "forecast-tbd: Night Bus Wardens",
    "removed-unsaid: Fraud Desk",
    "removed-unsaid: Beach Safety Hub",
    "removed-unsaid: Drone Pilots",
    "removed-unsaid: Speed Watch Coast",
    "lapsed-again: Custody Nurses",
  ],
  toText: ({ day: [printed], lines, rows }) =>
    [
      "# Delivery of the Police and Crime Plan",
      `Harbourside Police, Fire and Crime Panel, ${printed}`,
      "## Summary",
      ...lines,
      "## Our schemes",
      [
        "| Scheme | Objective | Forecast End Date | Status | RAG | Commentary |",
        "| --- | --- | --- | --- | --- | --- |",
        ...rows.map((cells) => `| ${cells.join(" | ")} |`),
      ].join("\n"),
    ].join("\n\n"),
};
