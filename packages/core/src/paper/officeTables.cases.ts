import type { Stage } from "../lifecycle/index.js";

/** A row of a project table as a person reads it; what is left out is not looked at. */
export interface ExpectedProject {
  /** The office's own id. */
  ref?: string;
  title: string;
  stage?: Stage;
  forecast?: string;
  /** The value of its rating; `null` where it has none. */
  rag?: string | null;
  strand?: string | null;
  objective?: string | null;
  benefit?: string | null;
  commentary?: string | null;
  lead?: string | null;
  priorities?: string[] | null;
  other?: Record<string, string>;
}

/** A decision as a person reads it: its amounts as role, place and pounds. */
export interface ExpectedDecision {
  title: string;
  ref?: string | null;
  amounts: readonly string[];
}

/** A paper in the words of some office, with what it says, written from its content before it was read. */
export interface OfficeTable {
  name: string;
  /** Its lines; those with ` | ` are rows of a table. */
  text: readonly string[];
  projects?: readonly ExpectedProject[];
  decisions?: readonly ExpectedDecision[];
  strands?: readonly string[];
  /** The codes of its problems that are warnings or errors. */
  warnings?: readonly string[];
  /** The codes of its notes. */
  notes?: readonly string[];
}

/** Papers whose tables have the headings of other offices. */
export const headedTables: readonly OfficeTable[] = [
  {
    name: "notices by their references, with what they are about beside them",
    text: [
      "Decision notice | Subject | Date signed | Value",
      "LN/2026/04 | Night bus marshals | 2 March 2026 | £18,500",
      "LN/2026/05 | Move to the vehicles reserve | 9 March 2026 | £90,000",
    ],
    decisions: [
      { ref: "LN/2026/04", title: "Night bus marshals", amounts: ["approved amount 18500.00"] },
      {
        ref: "LN/2026/05",
        title: "Move to the vehicles reserve",
        amounts: ["approved amount 90000.00"],
      },
    ],
  },
  {
    name: "notices by their names, with a subject beside them",
    text: [
      "Decision notice | Subject | Date signed",
      "Marshals 2026 | Community safety | 2 March 2026",
      "Vehicles | Estates | 9 March 2026",
    ],
    decisions: [
      { title: "Marshals 2026", amounts: [] },
      { title: "Vehicles", amounts: [] },
    ],
  },
  {
    name: "grants with their own numbers, who they went to and the whole cost",
    text: [
      "Grant ref | Recipient and purpose | Date approved | Award | Total cost of project",
      "SF-01 | Elm Boxing Club: late sessions | 12 January 2026 | £4,800 | £9,600",
      "SF-02 | Oak Church: alarm | 14 January 2026 | £450 | £1,100",
    ],
    decisions: [
      {
        ref: "SF-01",
        title: "Elm Boxing Club: late sessions",
        amounts: ["approved amount 4800.00", "total amount 9600.00"],
      },
      {
        ref: "SF-02",
        title: "Oak Church: alarm",
        amounts: ["approved amount 450.00", "total amount 1100.00"],
      },
    ],
  },
  {
    name: "what people said, with what is done about it",
    text: [
      "You said | We are doing | Who | Ready by | Going",
      "Nobody answers | Phone boxes outside stations | Estates | October 2026 | Green",
      "Forms are long | Forms on one page | Diversity | Q4 2026/27 | Amber",
    ],
    projects: [
      { title: "Phone boxes outside stations", forecast: "October 2026", rag: "green" },
      { title: "Forms on one page", forecast: "Q4 2026/27", rag: "amber" },
    ],
  },
  {
    name: "work items with their ends",
    text: [
      "Work item | Sign | Ends | Notes",
      "Car wash checks | Green | March 2027 | 31 sites",
      "Needle bins | Red | 30 April 2027 | ",
    ],
    projects: [
      { title: "Car wash checks", forecast: "March 2027", rag: "green" },
      { title: "Needle bins", forecast: "30 April 2027", rag: "red" },
    ],
  },
  {
    name: "labels over groups that stand behind an empty cell for the id",
    text: [
      "Ref | Commitment | Lead | Target date | RAG",
      " | Safer streets |  |  | ",
      "N3 | Lighting audit | Policy | March 2026 | Amber",
      "N7 | Officer on every bus | Policing | May 2026 | Green",
      " | Victims first |  |  | ",
      "V2 | Text alerts | Victims | June 2026 | Red",
    ],
    projects: [
      { title: "Lighting audit", strand: "Safer streets" },
      { title: "Officer on every bus", strand: "Safer streets" },
      { title: "Text alerts", strand: "Victims first" },
    ],
  },
  {
    name: "an Action that is said again beside each Milestone",
    text: [
      "Action | Milestone | Milestone date | Owner",
      "Safer buses | Train drivers | May 2025 | A. Jones",
      "Safer buses | Marshals | June 2025 | A. Jones",
      "Fewer thefts | Sign a charter | July 2025 | B. Khan",
    ],
    projects: [
      { title: "Train drivers", other: { Action: "Safer buses" }, forecast: "May 2025" },
      { title: "Marshals" },
      { title: "Sign a charter", other: { Action: "Fewer thefts" } },
    ],
  },
  {
    name: "an Objective that stands for the project",
    text: [
      "Objective | Lead officer | End | State",
      "A leaflet in every station | Policy lead | May 2016 | In delivery",
      "Text alerts to witnesses | Policy lead | June 2016 | Not started",
    ],
    projects: [
      { title: "A leaflet in every station", lead: "Policy lead", stage: "current" },
      { title: "Text alerts to witnesses", forecast: "June 2016", stage: "candidate" },
    ],
  },
  {
    name: "a project printed from top to bottom",
    text: [
      "Scheme | Night van",
      "Lead | A. Jones",
      "Completion | May 2024",
      "RAG | Amber",
      "Update | The van is here.",
    ],
    projects: [
      {
        title: "Night van",
        lead: "A. Jones",
        forecast: "May 2024",
        rag: "amber",
        commentary: "The van is here.",
      },
    ],
  },
  {
    name: "headings, ends and ratings in two languages",
    text: [
      "Cyf / Ref | Gweithred / Action | Amserlen / Timescale | Statws / RAG",
      "1a | Cynllun clo / Padlocks | Ebrill 2021 | Gwyrdd",
      "1b | Map / Crime map | Parhaus / Ongoing | Oren / Amber",
    ],
    projects: [
      { title: "Cynllun clo / Padlocks", forecast: "Ebrill 2021", rag: "green" },
      { title: "Map / Crime map", forecast: "Parhaus / Ongoing", rag: "amber" },
    ],
  },
  {
    name: "Surrey's Action, Agency and Progress",
    text: [
      "# Delivery plan, quarter to end September 2013",
      "Action | Agency | Progress",
      "Rural patrols | Surrey partners | Patrols began in three villages in June.",
      "Victim hub | Victim services | A site has been found and a lease is drafted.",
    ],
    projects: [
      { title: "Rural patrols", commentary: "Patrols began in three villages in June." },
      {
        title: "Victim hub",
        lead: null,
        other: { Agency: "Victim services" },
        commentary: "A site has been found and a lease is drafted.",
      },
    ],
  },
  {
    name: "Activity, By when and RAG",
    text: [
      "Activity | What we want to achieve | By when | RAG",
      "Court films | Films in court | March 2021 | Amber",
      "New radios | Radios that work | Q2 2021/22 | Green",
    ],
    projects: [
      { title: "Court films", objective: "Films in court", forecast: "March 2021", rag: "amber" },
      { title: "New radios", forecast: "Q2 2021/22", rag: "green" },
    ],
  },
  {
    name: "Initiative with units and notes behind its headings",
    text: [
      "Initiative | Aim | Forecast (quarter) | RAG (Jan 2020) | Lead officer | Benefit / Outcome | Cost (£)",
      "Bike marking | Mark 500 bikes | Q1 2020 | A/G | J. Smith | Fewer thefts | 12,500",
    ],
    projects: [
      {
        title: "Bike marking",
        objective: "Mark 500 bikes",
        forecast: "Q1 2020",
        rag: "amber-green",
        lead: "J. Smith",
        benefit: "Fewer thefts",
        other: { "Cost (£)": "12,500" },
      },
    ],
  },
  {
    name: "a title and a rating alone",
    text: ["Workstream | RAG", "Estates review | Red", "Vetting backlog | Green"],
    projects: [
      { title: "Estates review", rag: "red", strand: null },
      { title: "Vetting backlog", rag: "green", strand: null },
    ],
  },
  {
    name: "Workstream as the label beside a project",
    text: [
      "Workstream | Project | Due",
      "Estates | New custody suite | May 2022",
      "Estates | Station front counters | 2023",
      "People | Cadets | Ongoing",
    ],
    projects: [
      { title: "New custody suite", strand: "Estates", forecast: "May 2022" },
      { title: "Station front counters", strand: "Estates", forecast: "2023" },
      { title: "Cadets", strand: "People", forecast: "Ongoing" },
    ],
    strands: ["Estates", "People"],
  },
  {
    name: "a Status column of ratings",
    text: [
      "Commitment | Status | Timescale",
      "More officers on the beat | Green | March 2021",
      "Drone unit | Amber | June 2021",
    ],
    projects: [
      { title: "More officers on the beat", rag: "green", stage: "current", other: {} },
      { title: "Drone unit", rag: "amber", stage: "current" },
    ],
  },
  {
    name: "a Status column of stages beside a RAG column",
    text: [
      "Scheme | RAG | Status | Expected delivery",
      "Safer streets | Green | In progress | Autumn 2021",
      "Bus station lights | Green | Complete | March 2021",
      "Park wardens | Red | On hold | TBC",
    ],
    projects: [
      { title: "Safer streets", rag: "green", stage: "current", forecast: "Autumn 2021" },
      { title: "Bus station lights", rag: "green", stage: "completed" },
      { title: "Park wardens", rag: "red", stage: "on-hold", forecast: "TBC" },
    ],
  },
  {
    name: "a Status column that mixes stages and ratings",
    text: [
      "Deliverable | Owner | Status",
      "Ethics committee | A. Jones | Complete",
      "Out of court disposals | B. Khan | Red",
      "Data hub | C. Lee | Not started",
    ],
    projects: [
      { title: "Ethics committee", stage: "completed", rag: null, lead: "A. Jones" },
      { title: "Out of court disposals", stage: "current", rag: "red" },
      { title: "Data hub", stage: "candidate", rag: null },
    ],
  },
  {
    name: "a Status column of sentences",
    text: [
      "What we will do | Status | Target",
      "Open two refuges | One refuge opened in May and a lease is agreed for the second. | Dec 2022",
      "Train call handlers | Forty staff were trained and more will be in the autumn. | Spring 2023",
    ],
    projects: [
      {
        title: "Open two refuges",
        commentary: "One refuge opened in May and a lease is agreed for the second.",
        forecast: "Dec 2022",
      },
      { title: "Train call handlers", forecast: "Spring 2023" },
    ],
  },
  {
    name: "a Target that is no date",
    text: [
      "Project | Aim | Target | Completion",
      "Faster answers | Answer 999 calls | 95% | July 2022",
    ],
    projects: [{ title: "Faster answers", forecast: "July 2022", other: { Target: "95%" } }],
  },
  {
    name: "a completed stage with its month",
    text: [
      "Milestone | Due date | Status",
      "Contract signed | May 2021 | Completed May 2021",
      "Site cleared | Sept 2021 | In progress – weather delays",
    ],
    projects: [
      { title: "Contract signed", stage: "completed", other: { Status: "Completed May 2021" } },
      {
        title: "Site cleared",
        stage: "current",
        other: { Status: "In progress – weather delays" },
      },
    ],
  },
  {
    name: "a programme's own ids and start dates",
    text: [
      "Ref | Programme | Start date | Finish date | Senior responsible owner",
      "TR-04 | Transforming custody | April 2019 | Q4 2021/22 | Chief Constable",
      "TR-09 | Digital evidence | May 2019 | Q2 2022/23 | ACC",
    ],
    projects: [
      {
        title: "Transforming custody",
        forecast: "Q4 2021/22",
        lead: "Chief Constable",
        ref: "TR-04",
        other: { "Start date": "April 2019" },
      },
      { title: "Digital evidence", forecast: "Q2 2022/23" },
    ],
  },
];

/** Papers whose stages come from the section of a table, and lines that say nothing of the rows below them. */
export const stagedTables: readonly OfficeTable[] = [
  {
    name: "stages in place of ends and of ratings",
    text: [
      "Scheme | Purpose | Timescale | RAG",
      "Farm signs | Signs at gates | March 2022 | Green",
      "Stray horses | One number | On hold | ",
      "Otter watch | Watch otters | Being scoped | ",
      "Court films | Film | May 2021 | Complete",
    ],
    projects: [
      { title: "Farm signs", stage: "current" },
      { title: "Stray horses", stage: "on-hold" },
      { title: "Otter watch", stage: "candidate" },
      { title: "Court films", stage: "completed" },
    ],
    warnings: ["rag-unread"],
  },
  {
    name: "a section goes before a stage in place of an end",
    text: ["## Current projects", "Project | Aim | Forecast", "Night buses | Get home | On hold"],
    projects: [{ title: "Night buses", stage: "current" }],
  },
  {
    name: "a Position of stages beside an Update",
    text: [
      "Commitment | Position | Expected | Update",
      "Van for the coast | Launched | May 2024 | On the road since March",
      "Harbour app | Being explored | TBC | Talks with two harbours",
    ],
    projects: [
      { title: "Van for the coast", stage: "current", commentary: "On the road since March" },
      { title: "Harbour app", stage: "candidate", commentary: "Talks with two harbours" },
    ],
  },
  {
    name: "a count of a list says nothing of the rows below it",
    text: [
      "2 projects delivered:",
      "- Court Films",
      "- Street Pastors",
      "Project | Objective | Forecast",
      "New radios | Talk | Q2 2019",
    ],
    projects: [{ title: "New radios", stage: "current" }],
  },
  {
    name: "sections in the words of another office",
    text: [
      "## Activities in development",
      "Activity | Aim",
      "Night buses | Get home",
      "## Completed this quarter",
      "Activity | Aim",
      "Court films | Film",
      "## On hold",
      "Activity | Aim",
      "Park wardens | Walk",
      "## Pipeline",
      "Activity | Aim",
      "Drone unit | Fly",
      "## Estates",
      "Activity | Aim",
      "Custody suite | Build",
    ],
    projects: [
      { title: "Night buses", stage: "candidate" },
      { title: "Court films", stage: "completed" },
      { title: "Park wardens", stage: "on-hold" },
      { title: "Drone unit", stage: "candidate" },
      { title: "Custody suite", stage: "current" },
    ],
  },
  {
    name: "plain lines over tables, with a count in a bracket",
    text: [
      "Completed initiatives (1)",
      "Initiative | Aim",
      "Court films | Film",
      "All projects completed last year saved money.",
      "Current initiatives (1)",
      "Initiative | Aim",
      "Park wardens | Walk",
    ],
    projects: [
      { title: "Court films", stage: "completed" },
      { title: "Park wardens", stage: "current" },
    ],
  },
  {
    name: "a status goes before its section",
    text: [
      "# Completed schemes",
      "Scheme | Status",
      "Court films | Closed",
      "Park wardens | Withdrawn",
    ],
    projects: [
      { title: "Court films", stage: "completed" },
      { title: "Park wardens", stage: "withdrawn" },
    ],
  },
  {
    name: "rows over groups that name stages",
    text: [
      "Project | Objective | Forecast",
      "In progress |  | ",
      "New radios | Talk | Q2 2019",
      "Body cameras | Film | Q3 2019",
      "On hold |  | ",
      "Park wardens | Walk | Q4 2019",
    ],
    projects: [
      { title: "New radios", stage: "current", strand: null },
      { title: "Body cameras", stage: "current", strand: null },
      { title: "Park wardens", stage: "on-hold", strand: null },
    ],
  },
];

/** Papers whose strands are their own. */
export const strandedTables: readonly OfficeTable[] = [
  {
    name: "numbered priorities as headings over tables",
    text: [
      "# Delivery report",
      "## Priority 1: Safer streets",
      "Project | Forecast",
      "Night buses | May 2024",
      "Park lights | June 2024",
      "## Priority 2: Caring for victims",
      "Project | Forecast",
      "Victim hub | July 2024",
    ],
    projects: [
      { title: "Night buses", strand: "Safer streets" },
      { title: "Park lights", strand: "Safer streets" },
      { title: "Victim hub", strand: "Caring for victims" },
    ],
    strands: ["Safer streets", "Caring for victims"],
  },
  {
    name: "headings over tables that part the paper and not the plan",
    text: [
      "## Projects of the force",
      "Project | Forecast",
      "Night buses | May 2024",
      "## Annex B",
      "Project | Forecast",
      "Victim hub | July 2024",
      "## Progress in the districts",
      "Project | Forecast",
      "Park lights | June 2024",
      "## Completed",
      "Project | Forecast",
      "Court films | May 2023",
    ],
    projects: [
      { title: "Night buses", strand: null },
      { title: "Victim hub", strand: null },
      { title: "Park lights", strand: null },
      { title: "Court films", strand: null, stage: "completed" },
    ],
    strands: [],
  },
  {
    name: "one heading alone is no strand",
    text: ["## Estates", "Project | Forecast", "Custody suite | May 2024"],
    projects: [{ title: "Custody suite", strand: null }],
    strands: [],
  },
  {
    name: "a column of labels without a heading, which every row has",
    text: [
      "Project | Objective | Forecast",
      "Roads | Speed vans | Slow cars down | May 2024",
      " | Bike marking | Mark bikes | June 2024",
      "Homes | Door chains | Fit chains | TBC",
    ],
    projects: [
      { title: "Speed vans", strand: "Roads", objective: "Slow cars down", forecast: "May 2024" },
      { title: "Bike marking", strand: "Roads", forecast: "June 2024" },
      { title: "Door chains", strand: "Homes", forecast: "TBC" },
    ],
    strands: ["Roads", "Homes"],
  },
  {
    name: "labels of which one is a strand of the sample papers",
    text: [
      "Theme | Project | Forecast",
      "Communities | Street pastors | May 2020",
      "Estates | Custody suite | May 2021",
      "Digital | Data hub | May 2022",
    ],
    projects: [
      { title: "Street pastors", strand: "Communities" },
      { title: "Custody suite", strand: "Estates" },
      { title: "Data hub", strand: "Digital" },
    ],
    strands: ["Communities", "Estates", "Digital"],
  },
  {
    name: "rows over groups of rows",
    text: [
      "Action | Lead | Due | RAG",
      "Victims first | Victims first | Victims first | Victims first",
      "Victim hub | A. Jones | May 2020 | Green",
      "Court films | B. Khan | June 2020 | Red",
      "Safer roads | Safer roads | Safer roads | Safer roads",
      "Speed vans | C. Lee | July 2020 | Green",
    ],
    projects: [
      { title: "Victim hub", strand: "Victims first" },
      { title: "Court films", strand: "Victims first" },
      { title: "Speed vans", strand: "Safer roads" },
    ],
    strands: ["Victims first", "Safer roads"],
  },
  {
    name: "labels on the first row of each group",
    text: [
      "Pillar | Initiative | End date",
      "Prevent | Youth clubs | May 2020",
      " | Mentors | June 2020",
      "Protect | Ring doorbells | July 2020",
    ],
    projects: [
      { title: "Youth clubs", strand: "Prevent" },
      { title: "Mentors", strand: "Prevent" },
      { title: "Ring doorbells", strand: "Protect" },
    ],
    strands: ["Prevent", "Protect"],
  },
  {
    name: "a project that has nothing but its name is no label",
    text: [
      "Project | Forecast",
      "Court films | May 2020",
      "Park wardens | ",
      "Data hub | June 2020",
    ],
    projects: [
      { title: "Court films" },
      { title: "Park wardens", forecast: "" },
      { title: "Data hub" },
    ],
  },
];

/** Papers whose decisions state their amounts in a column. */
export const pricedTables: readonly OfficeTable[] = [
  {
    name: "references of any form in their own column",
    text: [
      "Record | Title of decision | Signed on | Amount",
      "CS/22/091 | Academy | 3 Oct 2022 | £96,000",
      "001 2012/13 | Masts | 4 Oct 2022 | £120",
    ],
    decisions: [
      { title: "Academy", ref: "CS/22/091", amounts: ["approved amount 96000.00"] },
      { title: "Masts", ref: "001 2012/13", amounts: ["approved amount 120.00"] },
    ],
  },
  {
    name: "decisions without headings under a heading for them",
    text: [
      "## Decisions",
      "Decision 3 – 2016 | Stab vests | Jan 2016 | £36,000",
      "Decision 4 – 2016 | Hire of a hall | Feb 2016 | £240",
    ],
    decisions: [
      { title: "Stab vests", ref: "3 – 2016", amounts: ["approved amount 36000.00"] },
      { title: "Hire of a hall", ref: "4 – 2016", amounts: ["approved amount 240.00"] },
    ],
  },
  {
    name: "decisions that are still to come",
    text: [
      "## Forward plan of decisions",
      "Ref | What | When | £",
      "1/23 | Precept | 3 February 2023 | £1,000",
      "2/23 | Forensic care | 9 September 2023 | £2,000",
    ],
    decisions: [],
  },
  {
    name: "an Amount column",
    text: [
      "Ref | Decision | Date | Amount",
      "2021/04 | Refuge grant | 12 May 2021 | £20,000",
      "2021/05 | Officers' kit | 14 May 2021 | £1.2m",
      "2021/06 | Scheme of consent | 20 May 2021 | n/a",
    ],
    decisions: [
      { title: "Refuge grant", ref: "2021/04", amounts: ["approved amount 20000.00"] },
      { title: "Officers' kit", amounts: ["approved amount 1200000.00"] },
      { title: "Scheme of consent", amounts: [] },
    ],
  },
  {
    name: "bare figures under pounds",
    text: [
      "Decision | Date signed | Value (£)",
      "Refuge grant | 12 May 2021 | 20,000",
      "Mentors | 13 May 2021 | 7500.50",
    ],
    decisions: [
      { title: "Refuge grant", amounts: ["approved amount 20000.00"] },
      { title: "Mentors", amounts: ["approved amount 7500.50"] },
    ],
  },
  {
    name: "bare figures under thousands",
    text: [
      "Decision title | Approved | Cost £000s",
      "Custody suite | Jan-21 | 1,250",
      "Radios | Feb-21 | £80,000",
    ],
    decisions: [
      { title: "Custody suite", amounts: ["approved amount 1250000.00"] },
      { title: "Radios", amounts: [] },
    ],
    warnings: ["cell-amount-unread"],
  },
  {
    name: "bare figures of which nothing says what they are",
    text: ["Decision | Date | Budget", "Custody suite | Jan-21 | 1,250"],
    decisions: [{ title: "Custody suite", amounts: [] }],
    warnings: ["cell-amount-unread"],
  },
  {
    name: "an amount that the text says again, or says otherwise",
    text: [
      "Decision | Date | Summary | Award",
      "Refuge grant | May 2021 | Agreed a grant of £20,000 to the refuge. | £20,000",
      "Mentors | May 2021 | Agreed £10,000 for mentors. | £12,000",
      "Hub | May 2021 | Agreed £5,000 for chairs and £7,000 for desks. | £12,000",
    ],
    decisions: [
      {
        title: "Refuge grant",
        amounts: ["duplicate summary 20000.00", "approved amount 20000.00"],
      },
      { title: "Mentors", amounts: ["mentioned summary 10000.00", "approved amount 12000.00"] },
      {
        title: "Hub",
        amounts: [
          "duplicate summary 5000.00",
          "duplicate summary 7000.00",
          "approved amount 12000.00",
        ],
      },
    ],
  },
  {
    name: "sums that are only noted",
    text: [
      "Decision | Date | Summary",
      "Laptops | May 2021 | Agreed £90,000 for 200 laptops at a unit price of £450.",
      "Van | May 2021 | Agreed £18,000 for a van, to be met from an underspend of £40,000.",
      "Cleaning | May 2021 | Agreed a contract of £60,000, a saving of £8,000.",
      "Overtime | May 2021 | Agreed £30,000 at £25.50 per hour.",
      "Outturn | May 2021 | Noted the revenue outturn of £310,000.",
    ],
    decisions: [
      { title: "Laptops", amounts: ["approved summary 90000.00", "mentioned summary 450.00"] },
      { title: "Van", amounts: ["approved summary 18000.00", "mentioned summary 40000.00"] },
      { title: "Cleaning", amounts: ["approved summary 60000.00", "mentioned summary 8000.00"] },
      { title: "Overtime", amounts: ["approved summary 30000.00", "mentioned summary 25.50"] },
      { title: "Outturn", amounts: ["mentioned summary 310000.00"] },
    ],
  },
];

/** Papers whose headings nobody knows, and tables that are of other things. */
export const otherTables: readonly OfficeTable[] = [
  {
    name: "unknown headings over projects",
    text: [
      "Piece of work | Story so far | Landing | Feel",
      "Court films | We bought two cameras and trained eight of the court staff in May. | Q2 2021 | Green",
      "Night buses | Talks with three bus firms go on and a route has been drawn up. | Q3 2021 | Amber",
      "Park wardens | Adverts went out in June and twenty people have applied so far. | Q1 2022 | Red",
    ],
    projects: [
      { title: "Court films", forecast: "Q2 2021", rag: "green" },
      { title: "Night buses", forecast: "Q3 2021", rag: "amber" },
      { title: "Park wardens", forecast: "Q1 2022", rag: "red" },
    ],
    notes: ["column-by-content", "column-by-content", "column-by-content", "column-by-content"],
  },
  {
    name: "no headings at all",
    text: [
      "Court films | Q2 2021 | Green",
      "Night buses | Q3 2021 | Amber",
      "Park wardens | Q1 2022 | Red",
    ],
    projects: [
      { title: "Court films", forecast: "Q2 2021", rag: "green" },
      { title: "Night buses", forecast: "Q3 2021", rag: "amber" },
      { title: "Park wardens", forecast: "Q1 2022", rag: "red" },
    ],
    notes: ["column-by-content", "column-by-content", "column-by-content"],
  },
  {
    name: "an action log of the panel",
    text: [
      "## Action log",
      "Action | Owner | Due | Status",
      "Send the budget to members | Clerk | March 2021 | Complete",
      "Invite the Chief Constable | Chair | June 2021 | Open",
    ],
    projects: [],
    notes: ["table-not-projects"],
  },
  {
    name: "a forward plan, a budget, attendance, indicators, contents and posts",
    text: [
      "Forward plan",
      "Meeting date | Item | Report author",
      "4 June 2021 | Precept | Treasurer",
      "Budget monitoring",
      "Budget heading | Budget £000 | Actual £000 | Variance £000",
      "Estates | 1,200 | 1,150 | -50",
      "Attendance",
      "Member | Meetings attended | Apologies",
      "Cllr Green | 4 | 0",
      "Performance",
      "Indicator | Target | Actual | RAG",
      "999 calls answered | 95% | 91% | Amber",
      "Contents",
      "Section | Page",
      "Foreword | 2",
      "Workforce",
      "Team | Posts | FTE",
      "Policy | 4 | 3.6",
    ],
    projects: [],
    notes: [
      "table-not-projects",
      "table-not-projects",
      "table-not-projects",
      "table-not-projects",
      "table-not-projects",
      "table-not-projects",
    ],
  },
  {
    name: "a budget of projects whose forecast is money",
    text: [
      "Project | Budget | Forecast | Variance",
      "Custody suite | £1,200,000 | £1,150,000 | -£50,000",
    ],
    projects: [],
    notes: ["table-not-projects"],
  },
  {
    name: "counts of projects by priority",
    text: ["Priority | Projects | Green | Amber", "Victims | 4 | 3 | 1", "Roads | 2 | 2 | 0"],
    projects: [],
    warnings: ["table-not-recognised", "nothing-found"],
  },
  {
    name: "dates that name no end",
    text: [
      "Event | Place | When held",
      "Open day | Barton | 4 May 2021",
      "Fair | Luton | 5 May 2021",
    ],
    projects: [],
    warnings: ["table-not-recognised", "nothing-found"],
  },
];
