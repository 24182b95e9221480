import type { OfficeTable } from "./officeTables.cases.js";

/** Small papers in the words of several areas and of offices that do not exist, with tables of other things between. */
export const areaTables: readonly OfficeTable[] = [
  {
    name: "Thames Valley's delivery plan with letters for ratings",
    text: [
      "# Strategic delivery plan 2015/16 (as at 18.01.2016)",
      "Ref | Action | Timescale | Sponsor | Lead officer | Current status | R-A-G",
      "1.1 | Rural crime partnership | Ongoing | PCC | A. Holt | Meetings are held each quarter. | G",
      "1.2 | Burglary packs | March 2016 | Deputy PCC | B. Mann | Packs went to six towns in May. | A",
      "2.1 | Mutual aid review | June 2016 | PCC | C. Ross | The review has not begun. | R",
    ],
    projects: [
      {
        title: "Rural crime partnership",
        forecast: "Ongoing",
        rag: "green",
        commentary: "Meetings are held each quarter.",
        lead: "PCC; A. Holt",
      },
      { title: "Burglary packs", forecast: "March 2016", rag: "amber" },
      { title: "Mutual aid review", forecast: "June 2016", rag: "red", stage: "current" },
    ],
  },
  {
    name: "Bracknell's in progress, complete and not started, and its indicators",
    text: [
      "## Council plan actions",
      "Key action | Status | Due date",
      "Open the youth hub | In progress | September 2024",
      "Publish the travel plan | Complete | June 2024",
      "Renew the depot lease | Not started | Q4 2024/25",
      "## Performance indicators",
      "Indicator | Target | Actual | RAG",
      "Calls answered | 95% | 93% | Amber",
      "Bins collected | 99% | 99% | Green",
    ],
    projects: [
      { title: "Open the youth hub", stage: "current", forecast: "September 2024" },
      { title: "Publish the travel plan", stage: "completed" },
      { title: "Renew the depot lease", stage: "candidate", forecast: "Q4 2024/25" },
    ],
    notes: ["table-not-projects"],
  },
  {
    name: "Devon and Cornwall's words, with panel counts beside",
    text: [
      "Programme | Objective | Delivery confidence | Expected completion",
      "Estates transformation | Fewer and better buildings | Amber/Green | March 2023",
      "Contact centre | Quicker answers | Amber/Red | December 2022",
      "How the programmes were rated",
      "Rating | This panel | Last panel",
      "Green | 7 | 9",
      "Amber | 4 | 2",
    ],
    projects: [
      { title: "Estates transformation", rag: "amber-green", forecast: "March 2023" },
      { title: "Contact centre", rag: "amber-red", forecast: "December 2022" },
    ],
  },
  {
    name: "Surrey's decision log",
    text: [
      "# Decisions",
      "Decision number | Subject | Date signed | Sum requested | Amount awarded",
      "048/2021 | Safer communities fund | 25/01/2021 | £60,000 | £47,452.35",
      "050/2021 | Refuge support | 16/02/2021 | £20,000 | £20,000",
    ],
    decisions: [
      { title: "Safer communities fund", ref: "048/2021", amounts: ["approved amount 47452.35"] },
      { title: "Refuge support", ref: "050/2021", amounts: ["approved amount 20000.00"] },
    ],
    warnings: ["cell-unread", "cell-unread"],
  },
  {
    name: "South Yorkshire's log beside a forward plan",
    text: [
      "## Decision log",
      "Ref no | Decision | Date made | Value",
      "17/008 | Mounted section horse boxes | 11/04/17 | £86k",
      "17/009 | Supported the proposal for cadets | 12/04/17 | -",
      "## Forward plan",
      "Meeting | Item | Lead",
      "7 June 2017 | Annual report | Chief Executive",
      "5 July 2017 | Precept outlook | Treasurer",
    ],
    decisions: [
      {
        title: "Mounted section horse boxes",
        ref: "17/008",
        amounts: ["approved amount 86000.00"],
      },
      { title: "Supported the proposal for cadets", ref: "17/009", amounts: [] },
    ],
    projects: [],
    notes: ["table-not-projects"],
  },
  {
    name: "West Mercia's status, commentary and oversight",
    text: [
      "Commitment | Status | Commentary | Oversight",
      "Put victims first | On track | The victims' board met in May. | Victims board",
      "Build a secure estate | Paused | Ground works found an old cellar. | Estates board",
    ],
    projects: [
      {
        title: "Put victims first",
        commentary: "The victims' board met in May.",
        other: { Oversight: "Victims board" },
      },
      {
        title: "Build a secure estate",
        stage: "on-hold",
        commentary: "Ground works found an old cellar.",
      },
    ],
  },
  {
    name: "five points in letters",
    text: [
      "Workstream | DCA | Milestone date",
      "Records system | A/R | Q3 2018/19",
      "Payroll move | A/G | Q1 2019/20",
      "Airwave | R | Q2 2019/20",
    ],
    projects: [
      { title: "Records system", rag: "amber-red", forecast: "Q3 2018/19" },
      { title: "Payroll move", rag: "amber-green", forecast: "Q1 2019/20" },
      { title: "Airwave", rag: "red", forecast: "Q2 2019/20" },
    ],
  },
  {
    name: "Thornshire's strands as rows over rows, a stage section and a budget",
    text: [
      "# Schemes under way",
      "Scheme | Purpose | Finish",
      "Safer streets | Safer streets | Safer streets",
      "Alley gates | Close ten alleys | May 2023",
      "Night marshals | Calm taxi ranks | July 2023",
      "Young people | Young people | Young people",
      "Boxing club | Keep teenagers busy | Autumn 2023",
      "# Budget summary",
      "Scheme | Budget | Spend to date",
      "Alley gates | £40,000 | £12,000",
      "Night marshals | £25,000 | £20,000",
    ],
    projects: [
      { title: "Alley gates", strand: "Safer streets", stage: "current", forecast: "May 2023" },
      { title: "Night marshals", strand: "Safer streets" },
      { title: "Boxing club", strand: "Young people", objective: "Keep teenagers busy" },
    ],
    strands: ["Safer streets", "Young people"],
    notes: ["table-not-projects"],
  },
  {
    name: "headings that are questions",
    text: [
      "# Our projects",
      "What | Why | How is it going | When will it land",
      "Drone team | To search for missing people at night | Two pilots were trained in June and a third is waiting | Q2 2024",
      "Youth court | To keep children out of cells overnight | Talks with the court were held and a plan is agreed | Q3 2024",
    ],
    projects: [
      {
        title: "Drone team",
        objective: "To search for missing people at night",
        commentary: "Two pilots were trained in June and a third is waiting",
        forecast: "Q2 2024",
      },
      { title: "Youth court", forecast: "Q3 2024" },
    ],
    notes: ["column-by-content", "column-by-content", "column-by-content", "column-by-content"],
  },
  {
    name: "two unknown columns of dates, of which the later is the end",
    text: [
      "Piece | Kick off | Wrap up | Health",
      "Fleet renewal | April 2021 | March 2022 | Green",
      "Cadet bases | June 2021 | May 2022 | Red",
    ],
    projects: [
      {
        title: "Fleet renewal",
        forecast: "March 2022",
        rag: "green",
        other: { "Kick off": "April 2021" },
      },
      { title: "Cadet bases", forecast: "May 2022", rag: "red" },
    ],
    notes: ["column-by-content", "column-by-content"],
  },
  {
    name: "stages that only cells tell, and initials before surnames",
    text: [
      "Undertaking | Where it stands | Who has it | By",
      "Speed watch | In progress | J. Dunn | May 2022",
      "Farm watch | Completed | K. Eve | April 2022",
      "Dog unit | On hold | L. Fay | TBC",
    ],
    projects: [
      { title: "Speed watch", stage: "current", lead: "J. Dunn", forecast: "May 2022" },
      { title: "Farm watch", stage: "completed", forecast: "April 2022" },
      { title: "Dog unit", stage: "on-hold", forecast: "TBC" },
    ],
  },
  {
    name: "labels of groups down the side, nobody's headings",
    text: [
      "Ambition | Effort | Landing | Light",
      "Safer homes | Lock fitting | March 2023 | Green",
      "Safer homes | Door chains | April 2023 | Amber",
      "Safer roads | Speed vans | May 2023 | Green",
    ],
    projects: [
      { title: "Lock fitting", strand: "Safer homes", forecast: "March 2023", rag: "green" },
      { title: "Door chains", strand: "Safer homes" },
      { title: "Speed vans", strand: "Safer roads" },
    ],
    strands: ["Safer homes", "Safer roads"],
  },
  {
    name: "a risk register, a KPI table and a staffing table, all with ratings",
    text: [
      "Risk | Owner | Likelihood | Rating",
      "Loss of data | A. Holt | Low | Green",
      "Loss of staff | B. Mann | High | Red",
      "Answers and victims",
      "Measure | Target | Result | Rating",
      "Victim satisfaction | 80% | 82% | Green",
      "Answer times | 10s | 12s | Amber",
      "Our people",
      "Team | Posts | Filled | Vacancy rating",
      "Policy | 4 | 3 | Green",
      "Comms | 3 | 1 | Red",
    ],
    projects: [],
    notes: ["table-not-projects", "table-not-projects", "table-not-projects"],
  },
  {
    name: "minutes with actions, attendance and contents",
    text: [
      "## Minutes of the last meeting",
      "Minute | Action | Owner | Deadline",
      "12 | Send the plan to members | Clerk | 4 May 2021",
      "15 | Write to the Home Secretary | Chair | 1 June 2021",
      "## Attendance",
      "Name | Meetings attended | Apologies",
      "Cllr A. Holt | 4 | 1",
      "## Contents",
      "Part | Page",
      "Foreword | 1",
      "Plans | 4",
    ],
    projects: [],
    notes: ["table-not-projects", "table-not-projects", "table-not-projects"],
  },
  {
    name: "an action log that has no heading over it, but a column of days raised",
    text: [
      "Action | Date raised | Owner | Due | Status",
      "Circulate the survey | 4 May 2021 | Clerk | 1 June 2021 | Closed",
      "Invite the auditors | 4 May 2021 | Chair | 7 July 2021 | Open",
    ],
    projects: [],
    notes: ["table-not-projects"],
  },
  {
    name: "table headings that name the stage in a row of their own",
    text: [
      "Initiatives in development | Initiatives in development | Initiatives in development",
      "Initiative | Aim | Forecast",
      "Water safety | Fewer drownings | 2025",
      "Hate crime centres | Ten more places | Spring 2025",
    ],
    projects: [
      { title: "Water safety", stage: "candidate", forecast: "2025" },
      { title: "Hate crime centres", stage: "candidate", forecast: "Spring 2025" },
    ],
  },
  {
    name: "an award column that the words contradict",
    text: [
      "Decision | Decision date | Rationale | Award",
      "Helpline | 3 March 2022 | Agreed a grant of £15,000 for the helpline. | £18,000",
      "Street lights | 4 March 2022 | Agreed £9,000 towards a total cost of £30,000. | £9,000",
    ],
    decisions: [
      { title: "Helpline", amounts: ["mentioned summary 15000.00", "approved amount 18000.00"] },
      {
        title: "Street lights",
        amounts: ["duplicate summary 9000.00", "total summary 30000.00", "approved amount 9000.00"],
      },
    ],
  },
  {
    name: "grants in thousands with a total line under them",
    text: [
      "Ref | Decision title | Date approved | Grant (£k)",
      "D1-2020 | Rural watch | May 2020 | 12.5",
      "D2-2020 | Youth boxing | June 2020 | 8",
      " | Total |  | 20.5",
    ],
    decisions: [
      { title: "Rural watch", ref: "D1-2020", amounts: ["approved amount 12500.00"] },
      { title: "Youth boxing", ref: "D2-2020", amounts: ["approved amount 8000.00"] },
    ],
    notes: ["row-as-total"],
  },
  {
    name: "a decision table without dates",
    text: [
      "## Decisions taken",
      "Decision ref | Decision | Cost",
      "2022/01 | Body armour | £1.1m",
      "2022/02 | Crime survey | £24,000",
    ],
    decisions: [
      { title: "Body armour", ref: "2022/01", amounts: ["approved amount 1100000.00"] },
      { title: "Crime survey", ref: "2022/02", amounts: ["approved amount 24000.00"] },
    ],
  },
  {
    name: "milestones under a programme's own heading, with a line that counts others",
    text: [
      "## Programme Alder: completed milestones",
      "Milestone | Due | Status",
      "Board set up | May 2021 | Delivered",
      "## Programme Alder: next steps",
      "There were 4 completed projects last year.",
      "Milestone | Due | Status",
      "Supplier chosen | May 2022 | On track",
    ],
    projects: [
      { title: "Board set up", stage: "completed" },
      { title: "Supplier chosen", stage: "current", forecast: "May 2022" },
    ],
    warnings: ["count-unread"],
  },
  {
    name: "last quarter's rating beside this quarter's",
    text: [
      "Deliverable | RAG last quarter | RAG this quarter | Deadline",
      "Custody nurses | Red | Amber | June 2023",
      "Spit guards | Green | Green | July 2023",
    ],
    projects: [
      { title: "Custody nurses", rag: "amber", other: { "RAG last quarter": "Red" } },
      { title: "Spit guards", rag: "green", forecast: "July 2023" },
    ],
  },
  {
    name: "original and revised ends",
    text: [
      "Activity | Objective | Original end date | Revised end date",
      "Store move | Free a building | March 2020 | Sept 2020",
      "Radio swap | Talk to all | April 2020 | April 2021",
    ],
    projects: [
      { title: "Store move", forecast: "Sept 2020", other: { "Original end date": "March 2020" } },
      { title: "Radio swap", forecast: "April 2021" },
    ],
  },
  {
    name: "a table of spending on suppliers and a table of engagements",
    text: [
      "Supplier | Date | Amount",
      "Acme Ltd | 4 May 2021 | £12,000",
      "Bright plc | 9 May 2021 | £800",
      "Where we met people",
      "Event | When | Where",
      "Summer fair | 12 June 2021 | Marlow",
      "Open day | 3 July 2021 | Bicester",
    ],
    projects: [],
    decisions: [],
    warnings: ["table-not-recognised", "table-not-recognised", "nothing-found"],
  },
  {
    name: "a status of ratings in words",
    text: [
      "Action | Lead | By when | Progress status",
      "Bail hostels | A. Holt | March 2024 | On track",
      "Tagging pilot | B. Mann | June 2024 | At risk",
      "Court lists | C. Ross | May 2024 | Behind schedule",
    ],
    projects: [
      { title: "Bail hostels", forecast: "March 2024" },
      { title: "Tagging pilot", forecast: "June 2024" },
      { title: "Court lists", forecast: "May 2024" },
    ],
  },
  {
    name: "the mayor's office with an item of its own in markdown order",
    text: [
      "# Mayor's Office: delivery update",
      "## On hold",
      "Project name | Brief description | Anticipated completion",
      "Canal patrols | Walk the towpaths | TBD",
      "## Pipeline",
      "Project name | Brief description | Anticipated completion",
      "Tram stops | Light five stops | H1 2026",
      "## Closed since the last report",
      "Project name | Brief description | Anticipated completion",
      "Market wardens | Walk the market | Complete",
    ],
    projects: [
      { title: "Canal patrols", stage: "on-hold", forecast: "TBD" },
      { title: "Tram stops", stage: "candidate", forecast: "H1 2026" },
      { title: "Market wardens", stage: "completed", forecast: "Complete" },
    ],
  },
];
