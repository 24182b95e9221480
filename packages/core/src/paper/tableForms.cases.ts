import type { OfficeTable } from "./officeTables.cases.js";

/** Tables whose ratings, labels or sums are told by something else than their headings. */
export const tableForms: readonly OfficeTable[] = [
  {
    name: "blue by the paper's own key is finished",
    text: [
      "Scheme | Due | BRAG",
      "Night van | May 2024 | Blue",
      "Bus wardens | June 2024 | B",
      "Kennels | June 2024 | Green",
      "",
      "Blue means finished.",
    ],
    projects: [
      { title: "Night van", rag: "blue", stage: "completed" },
      { title: "Bus wardens", rag: "blue", stage: "completed" },
      { title: "Kennels", rag: "green", stage: "current" },
    ],
  },
  {
    name: "blue without a key stays current",
    text: ["Scheme | Due | BRAG", "Night van | May 2024 | Blue", "Kennels | June 2024 | Green"],
    projects: [{ title: "Night van", stage: "current" }, { title: "Kennels" }],
  },
  {
    name: "bands from A to D by a key in a sentence",
    text: [
      "Band A is on track, band B is at risk, band C is off track and band D is not started.",
      "",
      "Workstream | Due | Band",
      "Nurses | May 2024 | A",
      "Bikes | June 2024 | B",
      "Vans | June 2024 | C",
      "Line | TBC | D",
    ],
    projects: [
      { title: "Nurses", rag: "on-track", stage: "current" },
      { title: "Bikes", rag: "at-risk" },
      { title: "Vans", rag: "off-track", stage: "current" },
      { title: "Line", rag: "not-started" },
    ],
  },
  {
    name: "a key as a table, with a colour that no scheme has",
    text: [
      "Key to ratings",
      "Grey | Not started",
      "Green | On track",
      "",
      "Workstream | Due | RAG",
      "Nurses | May 2024 | Grey",
      "Bikes | June 2024 | Green",
    ],
    projects: [
      { title: "Nurses", rag: "not-started" },
      { title: "Bikes", rag: "green" },
    ],
    notes: ["table-not-projects"],
  },
  {
    name: "what is still to be confirmed of every row is the end, where nothing else is",
    text: [
      "What | Landing | How is it going",
      "Farm kit marking | TBC | Green",
      "Bus drop-in |  | Amber",
      "Kennels | TBC | Amber",
    ],
    projects: [
      { title: "Farm kit marking", forecast: "TBC" },
      { title: "Bus drop-in", forecast: "" },
      { title: "Kennels", forecast: "TBC" },
    ],
  },
  {
    name: "a council beside each row is no strand",
    text: [
      "Council | Theme | Deliverable | Due",
      "Harrow | Prevent | Alarms | May 2028",
      "Skel | Protect | Patrols | June 2028",
      "Harrow | Protect | Tablets | June 2028",
    ],
    projects: [
      { title: "Alarms", strand: "Prevent", other: { Council: "Harrow" } },
      { title: "Patrols", strand: "Protect" },
      { title: "Tablets", strand: "Protect" },
    ],
  },
  {
    name: "a council beside the first row of each group is its strand",
    text: [
      "Council | Deliverable | Due",
      "Harrow | Alarms | May 2028",
      " | Patrols | June 2028",
      "Skel | Tablets | June 2028",
    ],
    projects: [
      { title: "Alarms", strand: "Harrow" },
      { title: "Patrols", strand: "Harrow" },
      { title: "Tablets", strand: "Skel" },
    ],
  },
  {
    name: "of Was and Now the rating is the present one",
    text: [
      "Action | Was | Now | Forecast",
      "Body video | Green | Amber | Nov 2025",
      "Recruits | Amber | Red | TBD",
    ],
    projects: [
      { title: "Body video", rag: "amber", other: { Was: "Green" } },
      { title: "Recruits", rag: "red", other: { Was: "Amber" } },
    ],
  },
  {
    name: "a grant under a heading of its own, with a unit price and another's share in the remarks",
    text: [
      "Decision no | Subject | Signed on | Grant offered (£) | Remarks",
      "B1 | Armour | 11/04/2024 | 96,000 | 320 sets at £300 each",
      "B2 | Helpline | 19/04/2024 | 30,000 | The council pays a further £8k",
      "B3 | Chairs | 25/04/2024 | nil | ",
    ],
    decisions: [
      {
        title: "Armour",
        ref: "B1",
        amounts: ["mentioned summary 300.00", "approved amount 96000.00"],
      },
      { title: "Helpline", amounts: ["external summary 8000.00", "approved amount 30000.00"] },
      { title: "Chairs", amounts: [] },
    ],
  },
  {
    name: "columns of unit prices and of match funding beside the amount",
    text: [
      "Ref | Title | Approved | Amount | Unit cost | Match funding",
      "D1 | Vans | 11/04/2024 | £96,000 | £32,000 | £5,000",
    ],
    decisions: [
      {
        title: "Vans",
        amounts: [
          "approved amount 96000.00",
          "mentioned amount 32000.00",
          "external amount 5000.00",
        ],
      },
    ],
  },
  {
    name: "awards by their recipients",
    text: [
      "Reference | Recipient | Purpose | Date of award | Award (£)",
      "G1 | Boxing Club | Evening sessions | 12/01/2024 | 4,500",
    ],
    decisions: [{ title: "Boxing Club", ref: "G1", amounts: ["approved amount 4500.00"] }],
  },
  {
    name: "decisions in Welsh",
    text: ["Cyf | Penderfyniad | Dyddiad | Swm", "P1 | Grant i lochesi | 22 Awst 2024 | £15,750"],
    decisions: [{ title: "Grant i lochesi", ref: "P1", amounts: ["approved amount 15750.00"] }],
  },
  {
    name: "scores that a sentence explains, beside numbers that it does not",
    text: [
      "Scores: 3 = certain, 2 = likely, 1 = will fail",
      "",
      "Initiative | Finish | Score | Posts",
      "Night van | May 2029 | 3 | 2",
      "Kennels | TBC | 1 | 3",
    ],
    projects: [
      { title: "Night van", rag: null, other: { Posts: "2" } },
      { title: "Kennels", rag: null, other: { Posts: "3" } },
    ],
    warnings: ["rag-unread", "rag-unread"],
  },
  {
    name: "levels of risk that a table explains, beside a rating",
    text: [
      "Project | Forecast | RAG | Level",
      "Night van | May 2029 | Green | 2",
      "Kennels | TBC | Amber | 1",
      "",
      "Level | Meaning",
      "1 | Low risk",
      "2 | High risk",
    ],
    projects: [
      { title: "Night van", rag: "green", other: { Level: "2" } },
      { title: "Kennels", rag: "amber" },
    ],
  },
  {
    name: "a colour of the paper's own key that no scheme has",
    text: [
      "Scheme | Promised by | Position",
      "Night van | May 2029 | Gold",
      "Kennels | TBC | Amber",
      "",
      "Colour | What it means",
      "Gold | Ahead of all hopes",
      "Amber | Late",
    ],
    projects: [
      { title: "Night van", rag: null, forecast: "May 2029" },
      { title: "Kennels", rag: "amber" },
    ],
    warnings: ["rag-unread"],
  },
  {
    name: "rows with labels between lines of tabs, and labels that are continued",
    text: [
      "No. | Commitment | To be done by | RAG",
      "Theme A: Roads",
      "A1 | Speed signs | February 2029 | Green",
      "Theme A: Roads (continued)",
      "A4 | Verge cameras | Dec/Jan 2029 | Amber",
      "Theme B: Homes",
      "B2 | Safe rooms | Ongoing | Red",
    ],
    projects: [
      { title: "Speed signs", ref: "A1", strand: "Theme A: Roads" },
      { title: "Verge cameras", ref: "A4", strand: "Theme A: Roads" },
      { title: "Safe rooms", ref: "B2", strand: "Theme B: Homes" },
    ],
    warnings: ["forecast-range-backwards"],
  },
  {
    name: "numbers of the rows stay under their heading",
    text: ["No. | Scheme | Due", "1 | Night van | May 2029", "2 | Kennels | TBC"],
    projects: [
      { title: "Night van", other: { "No.": "1" } },
      { title: "Kennels", other: { "No.": "2" } },
    ],
  },
  {
    name: "a revised end that is printed only where it differs",
    text: [
      "Scheme | Original end date | Revised end date",
      "Night van | May 2029 | ",
      "Kennels | April 2029 | Sept 2029",
    ],
    projects: [
      { title: "Night van", forecast: "May 2029", other: { "Original end date": "May 2029" } },
      { title: "Kennels", forecast: "Sept 2029" },
    ],
    notes: ["column-by-content"],
  },
  {
    name: "one row alone in a section of a stage",
    text: ["## Projects on hold", "Project | Reason", "Ghost bus lanes | No operator"],
    projects: [{ title: "Ghost bus lanes", stage: "on-hold" }],
  },
  {
    name: "a priority that is printed beside the first row of its group",
    text: [
      "Priority | Scheme | Due",
      "Safer lanes | Speed boards | May 2029",
      " | Milk escorts | TBC",
      "Safer nights | Taxi stand | June 2029",
    ],
    projects: [
      { title: "Speed boards", priorities: ["Safer lanes"] },
      { title: "Milk escorts", priorities: ["Safer lanes"] },
      { title: "Taxi stand", priorities: ["Safer nights"] },
    ],
  },
  {
    name: "notices whose title has a heading of its own",
    text: ["Notice | What for | Signed | Value", "N/7 | Bus passes | 3 July 2026 | £6,200"],
    decisions: [{ title: "Bus passes", ref: "N/7", amounts: ["approved amount 6200.00"] }],
  },
  {
    name: "grants that were paid are no decisions",
    text: [
      "## Grants paid in the quarter",
      "Ref | Grant | Date | Amount",
      "4471 | Boxing club | 2 July 2026 | £400",
    ],
    decisions: [],
    warnings: ["table-not-recognised", "nothing-found"],
  },
];
