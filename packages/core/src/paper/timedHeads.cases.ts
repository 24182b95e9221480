import type { OfficeTable } from "./officeTables.cases.js";

/** Tables that print the ends or the ratings of more than one time, of which that of the present counts. */
export const timedHeads: readonly OfficeTable[] = [
  {
    name: "headings over two rows, each cell of the upper printed once",
    text: [
      "Ref | Scheme | End date |  | RAG | ",
      " |  | Planned | Forecast | November | February",
      "A1 | Night van | Jan 2026 | April 2026 | Green | Amber",
      "A2 | Kennels | Dec 2025 | TBC | Amber | Red",
    ],
    projects: [
      {
        title: "Night van",
        forecast: "April 2026",
        rag: "amber",
        other: { "End date Planned": "Jan 2026", "RAG November": "Green" },
      },
      { title: "Kennels", forecast: "TBC", rag: "red" },
    ],
    notes: ["column-by-content"],
  },
  {
    name: "headings over two rows, each cell of the upper printed over all its columns",
    text: [
      "Project | Before | Before | Now | Now",
      "Project | Forecast | RAG | Forecast | RAG",
      "Night van | July 2025 | Green | November 2025 | Amber",
      "Kennels | Q4 2025 | Amber | Q4 2025 | Green",
    ],
    projects: [
      {
        title: "Night van",
        forecast: "November 2025",
        rag: "amber",
        other: { "Before Forecast": "July 2025", "Before RAG": "Green" },
      },
      { title: "Kennels", forecast: "Q4 2025", rag: "green" },
    ],
    notes: [],
  },
  {
    name: "ratings of parts of a project are none of its own",
    text: [
      "Project | Forecast | RAG |  | ",
      " |  | Time | Cost | Overall",
      "Night van | July 2025 | Green | Red | Amber",
      "Kennels | Q4 2025 | Amber | Green | Amber",
    ],
    projects: [
      { title: "Night van", rag: "amber", other: { "RAG Time": "Green", "RAG Cost": "Red" } },
      { title: "Kennels", rag: "amber" },
    ],
  },
  {
    name: "a first row with little in it is no second row of headings",
    text: [
      "Project |  | Forecast | RAG",
      "Big Issues | Night van |  | ",
      "Policing | Kennels | May 2026 | Green",
    ],
    projects: [
      { title: "Night van", forecast: "", rag: null },
      { title: "Kennels", forecast: "May 2026", rag: "green" },
    ],
  },
  {
    name: "what is forecast counts before what was planned",
    text: [
      "Project | Planned finish | Forecast finish | RAG",
      "Night van | April 2026 | June 2026 | Amber",
      "Kennels | May 2026 | TBC | Red",
    ],
    projects: [
      { title: "Night van", forecast: "June 2026", other: { "Planned finish": "April 2026" } },
      { title: "Kennels", forecast: "TBC" },
    ],
  },
  {
    name: "of ratings with their months the latest counts",
    text: [
      "Project | Due | RAG March 2026 | RAG June 2026",
      "Night van | Q4 2026 | Green | Amber",
      "Kennels | Q1 2027 | Red | Green",
    ],
    projects: [
      { title: "Night van", rag: "amber", other: { "RAG March 2026": "Green" } },
      { title: "Kennels", rag: "green" },
    ],
  },
  {
    name: "the next milestone's day is not the end of what it is part of",
    text: [
      "Deliverable | Next milestone | Milestone date | Deliverable ends | Baseline end | RAG",
      "Bus gates | Cameras up | June 2024 | Sept 2024 | June 2024 | Amber",
      "Lamp audit |  |  | Ongoing | Ongoing | Green",
    ],
    projects: [
      {
        title: "Bus gates",
        forecast: "Sept 2024",
        other: { "Next milestone": "Cameras up", "Milestone date": "June 2024" },
      },
      { title: "Lamp audit", forecast: "Ongoing" },
    ],
  },
  {
    name: "milestones that are what is reported on keep their day",
    text: [
      "Milestone | Milestone date | Status",
      "Launch of the portal | September 2025 | On track",
      "Opening of the station | Q1 2026 | Delayed",
    ],
    projects: [
      { title: "Launch of the portal", forecast: "September 2025", rag: "on-track" },
      { title: "Opening of the station", forecast: "Q1 2026", rag: "delayed" },
    ],
  },
  {
    name: "a project with a row for each of its milestones",
    text: [
      "Project | Milestone | Milestone date | RAG",
      "Custody | Cells open | May 2026 | Green",
      "Custody | Nurses hired | June 2026 | Amber",
      "Roads | Cameras up | July 2026 | Green",
    ],
    projects: [
      { title: "Cells open", forecast: "May 2026", rag: "green" },
      { title: "Nurses hired", forecast: "June 2026" },
      { title: "Cameras up", forecast: "July 2026" },
    ],
  },
];
