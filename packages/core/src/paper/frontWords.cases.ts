import type { FrontCase } from "./front.cases.js";

const ROWS = "Project\tForecast\nFleet\tQ2 2030\n";

/** More papers that name the day of their meeting, in words of invented offices. */
export const moreMeetingCases: readonly FrontCase[] = [
  {
    name: "the board of a day",
    paper: `# Carse Policing Board: progress in lines\n\nBoard of 19 January 2029\n\n${ROWS}`,
    meeting: "2029-01-19",
  },
  {
    name: "where the board was held, under a title that names it and its paper",
    paper: `# Quern Policing and Crime Board: programmes by lead member\n\nHeld at the Corn Exchange on Wednesday 17 May 2028\n\n${ROWS}`,
    meeting: "2028-05-17",
  },
  {
    name: "for a day, behind the members of the panel",
    paper: `# The Commissioner's quarterly letter\n\nTo the members of the Police and Crime Panel, for 17 July 2025\n\n${ROWS}`,
    meeting: "2025-07-17",
  },
  {
    name: "a row beside the date of the report",
    paper: `# Progress\n\nDate of report\t20 February 2027\nDate of meeting\t4 March 2027\nAuthor\tChief of Staff\n\n${ROWS}`,
    meeting: "2027-03-04",
  },
  {
    name: "a report to the panel and a dash",
    paper: `# Progress\n\nReport to the Panel – 3 June 2026\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "whose report it is, to a committee, and a weekday",
    paper: `# Nene Combined Authority\n\nReport of the Deputy Mayor for Public Safety to the Policing Scrutiny Committee, Thursday 5th February 2026.\n\n${ROWS}`,
    meeting: "2026-02-05",
  },
  {
    name: "in brackets behind the panel",
    paper: `# Progress\n\nPolice, Fire and Crime Panel (3 June 2026)\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "an item between the panel and its day",
    paper: `# Progress\n\nPolice and Crime Panel | Item 5 | 3 June 2026\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "an item behind the day",
    paper: `# Progress\n\nPanel: 3rd June 2026, item 7\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "to be held on a day at an hour",
    paper: `# Progress\n\nFor the meeting of the Police and Crime Panel to be held on 3 June 2026 at 10am\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "presented to the panel",
    paper: `# Progress\n\nPresented to the Police and Crime Panel, 3 June 2026\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "the date and the time of the meeting in a row",
    paper: `# Progress\n\nMeeting\tPolice and Crime Panel\nDate and time\tWednesday 3 June 2026, 2 pm\nPlace\tMoot Hall\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "a statement to the panel over its weekday",
    paper: `Newby Mayoral Authority\nStatement of the Deputy Mayor to the Police and Crime Panel\nMonday 8 September 2025\n\n${ROWS}`,
    meeting: "2025-09-08",
  },
  {
    name: "the deadline for questions beside the meeting",
    paper: `# Progress\n\nPanel meeting: 3 June 2026\nDeadline for questions to the Panel: 28 May 2026\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
  {
    name: "the meeting before and the meeting after it",
    paper: `# Progress\n\nPolice and Crime Panel, 3 June 2026\nLast meeting of the Panel: 4 March 2026\nNext meeting of the Panel: 2 September 2026\n\n${ROWS}`,
    meeting: "2026-06-03",
  },
];

/** Papers whose days are those of something else. */
export const moreDecoyCases: readonly FrontCase[] = [
  {
    name: "the date of the report",
    paper: `# Progress\n\nDate of report: 3 June 2026\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the day of publication",
    paper: `# Progress\n\nPublished for the Panel on 3 June 2026\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "until when questions may be put",
    paper: `# Progress\n\nQuestions for the Panel by 28 May 2026\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "where an event was held",
    paper: `# Young people's day\n\nHeld at County Hall on Wednesday 17 May 2028\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a board of people and the day on which it was formed",
    paper: `# Progress\n\nA board of 12 trustees was formed on 3 June 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a draft of the report to the panel",
    paper: `# Progress\n\nReport to the Panel – draft of 3 June 2026\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the year to a day, for the panel",
    paper: `# Progress\n\nReport to the Panel for the year to 31 March 2026\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "when the board was set up",
    paper: `# Progress\n\nThe Policing Board, set up on 3 June 2026, has nine members\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "what the board asked at its last meeting",
    paper: `# Progress\n\nThe Board of 3 June 2026 asked for more on vetting\n\n${ROWS}`,
    meeting: null,
  },
];
