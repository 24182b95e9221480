import type { OfficeTable } from "../officeTables.cases.js";

/** Papers whose projects and decisions stand in lines and in no table. */
export const linedPapers: readonly OfficeTable[] = [
  {
    name: "projects as headings with fields under them",
    text: [
      "## Current projects",
      "### Heritage wardens",
      "Forecast: March 2026",
      "Status: Amber",
      "Lead: P. Daventry",
      "",
      "To walk the sites that were hit.",
      "### Towpath lights",
      "Forecast: soon",
      "Status: Green",
      "## Completed projects",
      "### Lost property online",
      "Forecast: October 2025",
      "Status: Green",
    ],
    projects: [
      { title: "Heritage wardens", rag: "amber", lead: "P. Daventry", forecast: "March 2026" },
      { title: "Towpath lights", rag: "green", forecast: "soon", stage: "current" },
      { title: "Lost property online", stage: "completed" },
    ],
    warnings: ["forecast-relative"],
  },
  {
    name: "fields in one line under a heading, and a label before the name",
    text: [
      "Project: Night bus",
      "RAG: Green; Expected completion: July 2025",
      "Project: Bail desk",
      "RAG: Amber; Expected completion: TBC",
    ],
    projects: [
      { title: "Night bus", rag: "green", forecast: "July 2025" },
      { title: "Bail desk", rag: "amber", forecast: "TBC" },
    ],
  },
  {
    name: "lines of a name, a rating and an end",
    text: [
      "Initiatives under way",
      "",
      "Beach patrols – Green – June 2026",
      "Dog theft desk – Red – TBC",
      "",
      "Initiatives on hold",
      "",
      "Mounted volunteers – Amber – Ongoing",
    ],
    projects: [
      { title: "Beach patrols", rag: "green", forecast: "June 2026", stage: "current" },
      { title: "Dog theft desk", rag: "red", forecast: "TBC" },
      { title: "Mounted volunteers", forecast: "Ongoing", stage: "on-hold" },
    ],
  },
  {
    name: "items of a list with the rating in a bracket",
    text: [
      "## Projects",
      "- Pier rescue (Green), due Q4 2025",
      "- Reports by phone (Red), due TBC",
    ],
    projects: [
      { title: "Pier rescue", rag: "green", forecast: "Q4 2025" },
      { title: "Reports by phone", rag: "red", forecast: "TBC" },
    ],
  },
  {
    name: "titles of what was delivered are no projects",
    text: ["Projects delivered (2):", "- Pier rescue (May 2025)", "- Reports by phone (June 2025)"],
    projects: [],
  },
  {
    name: "meetings, counts and sentences are no projects",
    text: [
      "Next meeting: 5 May 2025",
      "Green – 8",
      "Amber – 3",
      "In March 2025, the work was late, and the panel was told.",
    ],
    projects: [],
    decisions: [],
  },
  {
    name: "decisions in a list",
    text: [
      "## Decisions made",
      "- Decision 2025/14: Contract for cleaning, £120,000, approved 3 May 2025",
      "- Decision 2025/16: Change of policy, approved 21 May 2025",
    ],
    decisions: [
      { title: "Contract for cleaning", ref: "2025/14", amounts: ["approved summary 120000.00"] },
      { title: "Change of policy", ref: "2025/16", amounts: [] },
    ],
  },
  {
    name: "decisions in paragraphs, and the day in front",
    text: [
      "## Key decisions",
      "PCC-25-07 Drones for the marine unit. Approved 2 July 2025. Cost: £64,300.",
      "",
      "12 February 2025: Puffin watch, £6,800 (ref LF25/3)",
    ],
    decisions: [
      {
        title: "Drones for the marine unit",
        ref: "PCC-25-07",
        amounts: ["approved summary 64300.00"],
      },
      { title: "Puffin watch", ref: "LF25/3", amounts: ["approved summary 6800.00"] },
    ],
  },
  {
    name: "decisions as headings with the day under them",
    text: [
      "## Decision 2025/14 – Breathing apparatus",
      "Date: 3 September 2025",
      "",
      "The Commissioner approved £412,600.",
      "## Next steps",
      "Decision 2025/19 will be reported in February 2026.",
    ],
    decisions: [
      { title: "Breathing apparatus", ref: "2025/14", amounts: ["approved summary 412600.00"] },
    ],
  },
  {
    name: "lines with the office's own reference before the name, and a lead by initials",
    text: [
      "## Tenants",
      "- WS/1 Stair lights – Green – due February 2029 – lead: S. Iqbal",
      "- WS/2 Bin store doors – Red – due TBC – lead: P. Orr",
    ],
    projects: [
      { title: "Stair lights", rag: "green", forecast: "February 2029", lead: "S. Iqbal" },
      { title: "Bin store doors", rag: "red", forecast: "TBC", lead: "P. Orr" },
    ],
  },
  {
    name: "decisions over several lines",
    text: [
      "DECISIONS SINCE THE LAST PANEL",
      "",
      "Decision 12/2025 - Fire drone",
      "Approved on 6 March 2025",
      "The Commissioner approved expenditure of £41,750.",
      "",
      "Decision 13/2025 - Cyber officer",
      "Approved on 13 March 2025",
      "Approved £52k per annum.",
    ],
    decisions: [
      { title: "Fire drone", ref: "12/2025", amounts: ["approved summary 41750.00"] },
      { title: "Cyber officer", ref: "13/2025", amounts: ["approved summary 52000.00"] },
    ],
  },
  {
    name: "decisions with their day in a bracket",
    text: [
      "## Decisions",
      "KW 25-11 (12 May 2025) Tools for release: £6,400.",
      "KW 25-12 (19 May 2025) Bank hub desk: £11,000.",
    ],
    decisions: [
      { title: "Tools for release", ref: "KW 25-11", amounts: ["approved summary 6400.00"] },
      { title: "Bank hub desk", ref: "KW 25-12", amounts: ["approved summary 11000.00"] },
    ],
  },
  {
    name: "decisions that are still to come are none",
    text: ["## Forthcoming decisions", "- Lease of the depot", "- Vans, £40,000"],
    decisions: [],
    warnings: ["amount-unread", "nothing-found"],
  },
  {
    name: "one line under each heading",
    text: [
      "# Plan update",
      "## Reducing harm",
      "Exchange vans – Amber – March 2026",
      "## Caring for victims",
      "Court dogs – Green – Q1 2026",
      "## Our people",
      "Sickness – 4.1% – October 2025",
    ],
    projects: [
      { title: "Exchange vans", rag: "amber", forecast: "March 2026", strand: "Reducing harm" },
      { title: "Court dogs", rag: "green", forecast: "Q1 2026" },
    ],
  },
  {
    name: "one line alone, which may be of anything, is said and not read",
    text: ["# Plan update", "## Reducing harm", "Exchange vans – Amber – March 2026"],
    projects: [],
    warnings: ["rating-unread", "nothing-found"],
  },
  {
    name: "a heading over records that start with a label of their own",
    text: [
      "## Commitments",
      "Commitment: Night bus",
      "Status: Delayed",
      "Due date: Summer 2027",
      "Commitment: Knife bins",
      "Status: On track",
      "Due date: June 2027",
    ],
    projects: [
      { title: "Night bus", rag: "delayed", forecast: "Summer 2027" },
      { title: "Knife bins", rag: "on-track" },
    ],
  },
  {
    name: "a decision whose name stands over what was decided",
    text: [
      "## PCC 041/2024 Domestic abuse car",
      "Date of decision: 07/10/2024",
      "Decision: To pay £96,400 for two advocates.",
    ],
    decisions: [
      { title: "Domestic abuse car", ref: "PCC 041/2024", amounts: ["approved summary 96400.00"] },
    ],
  },
];
