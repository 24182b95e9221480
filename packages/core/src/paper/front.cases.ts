/** What the front of a small paper names, written down from its words. */
export interface FrontCase {
  /** What is hard about it. */
  name: string;
  /** The paper as text. */
  paper: string;
  /** The day of its meeting; `null` where it names none. */
  meeting: string | null;
  /** The day of its figures; `null` where it names none. */
  asOf?: string | null;
  /** The window of a paper that names neither: its first and its last day. */
  window?: [earliest: string, latest: string] | null;
}

const ROWS = "Project\tForecast\nFleet\tQ2 2030\n";

/** Papers that name the day of their meeting, in the words of several areas and of invented offices. */
export const meetingCases: readonly FrontCase[] = [
  {
    name: "the meeting after a colon",
    paper: `# Delivery Plan Update\nPanel meeting: 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel, its place, the weekday, and the time after it",
    paper: `Northshire Police and Crime Panel\nPolice and Crime Panel, County Hall, Friday 7 February 2020 at 10.30am\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a line with nothing but the day under the panel's name",
    paper: `# Wessmere Police and Crime Panel\n7 February 2020\n\n# Progress on the Plan 2021-25\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a day over the title",
    paper: `Friday, 7th February 2020\n\n# Report of the Commissioner\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a weekday without its year, which one line at the front names",
    paper: `# Delivery Update, February 2020\nPanel: Friday 7 February\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a bare day without its year, with a weekday that fits",
    paper: `# Office of the PFCC: Winter report 2020\nFriday 7 February\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a table of two columns at the front",
    paper: `# Progress report\n\nReport to\tPolice, Fire and Crime Panel\nDate of meeting\t7 February 2020\nReport of\tThe Commissioner\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a page header that every page repeats",
    paper: `# Progress report\n\n${ROWS}\nPolice and Crime Panel - 07/02/2020 - Page 1\n\nProject\tForecast\nVetting\tQ3 2030\n\nPolice and Crime Panel - 07/02/2020 - Page 2\n`,
    meeting: "2020-02-07",
  },
  {
    name: "numbers for day, month and year",
    paper: `Meeting date: 07/02/2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "an ISO day",
    paper: `Date of Panel: 2020-02-07\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the month before the day",
    paper: `Police and Crime Panel | February 7th, 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a meeting to be held",
    paper: `Report to the Police and Crime Panel to be held on Friday 7th of February 2020.\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "an agenda item behind the day",
    paper: `POLICE AND CRIME PANEL\nPolice and Crime Panel meeting, 7 February 2020 – Agenda item 6\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the meeting in Welsh",
    paper: `Panel Heddlu a Throseddu\nDyddiad y cyfarfod: 7 Chwefror 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel in Welsh with its weekday",
    paper: `Panel yr Heddlu a Throseddu, Dydd Gwener 7 Chwefror 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the board that follows a panel",
    paper: `Policing and Crime Board, 7 February 2030\n\n${ROWS}`,
    meeting: "2030-02-07",
  },
  {
    name: "the meeting beside the one before it and the next",
    paper: `Panel meeting: 7 February 2020\nPrevious meeting: 4 October 2019\nNext meeting: 24 April 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the day of the meeting after that of the minutes",
    paper: `Minutes of the Panel meeting of 4 October 2019 are attached.\nPolice and Crime Panel ~ 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "published for a meeting of a later day",
    paper: `# Quarterly report\nPublished 30 January 2020\nFor the Panel meeting on 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a board's meeting and its day between a comma",
    paper: `Policing Board for the Lower Marches\nBoard meeting, 8 March 2028\n\n${ROWS}`,
    meeting: "2028-03-08",
  },
  {
    name: "the meeting of a committee",
    paper: `Dales Combined Authority\nMeeting of the Policing Committee, 8 March 2028\n\n${ROWS}`,
    meeting: "2028-03-08",
  },
  {
    name: "the last meeting of a committee is another",
    paper: `Dales Combined Authority\nFrom the last meeting, 8 March 2028, two questions are open.\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "its label in two languages",
    paper: `Panel Heddlu a Throseddu\nDyddiad / Date: 13 Mawrth 2020\n\n${ROWS}`,
    meeting: "2020-03-13",
  },
  {
    name: "an agenda for its day",
    paper: `Westmarch Police and Crime Panel\nAgenda for 7th February 2020 at 2pm\nMinutes of 4 October 2019\nDate of next meeting: 24 April 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "held on its day, under the panel's name",
    paper: `Eastholme Crime Scrutiny Panel\nHeld on Friday, 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a sentence that is the panel and its day, with another after it",
    paper: `# Office for Policing, Southvale\nPolicing panel, 7th February 2020. Figures are as at 31 December 2019.\n\n${ROWS}`,
    meeting: "2020-02-07",
    asOf: "2019-12-31",
  },
  {
    name: "a table of one row under its headings",
    paper: `# Grants\n\nMeeting date\tReport by\tItem\n7/02/2020\tThe Commissioner\t7\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel, its area, and the day after a colon",
    paper: `# Ratings\nPolice and Crime Panel, Lune and Wyre: 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a report with its day under the panel's name",
    paper: `# Northmoor Police, Fire and Crime Panel\nReport of the Commissioner, 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel meets",
    paper: `# Delivery\nAgenda item 5. The Panel meets on Friday, 7 February 2020.\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a weekday without its year, which the latest decision tells",
    paper: `# Fellside Police and Crime Panel\n## Friday 7 February\n\nTitle\tDate approved\tSummary\nVans\t28 January 2020\tBuy vans\n`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel on the day, with the and of",
    paper: `# Ashwick\nReport to the Police and Crime Panel on the 7th of February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a pack for its day",
    paper: `# Foulmere Police and Crime Panel\n\nAgenda pack for Friday 7 February 2020\n\n## Minutes of the meeting of 11 December 2019\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "papers for its day",
    paper: `# Foulmere Police and Crime Panel\n\nPapers for the meeting on 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a report to a committee of an authority",
    paper: `# Nenemouth Combined Authority\nReport of the Deputy Mayor to the Policing Scrutiny Committee, Friday 7th February 2020.\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a report for a board on its day",
    paper: `# Nenemouth Combined Authority\nReport for the Policing Board on 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the day, the time and the place under the panel",
    paper: `FENLEIGH POLICE AND CRIME PANEL\nFriday 7 February 2020, 10.30am, Guildhall\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the day, the time and the room",
    paper: `FENLEIGH POLICE AND CRIME PANEL\n7 February 2020 at 2pm in the Council Chamber\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel's day before the dates of decisions",
    paper: `# Harrowby Commissioner\n\nDecisions reported to the Police, Fire and Crime Panel, 7 February 2020\n\n## Decision 14\n\nDate: 3 September 2019\n\nApproved.\n\n## Decision 15\n\nDate: 17 September 2019\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "a date alone",
    paper: `# Harrowby Commissioner\nDate: 7 February 2020\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
  {
    name: "the panel's name, a dash and a numeric day",
    paper: `Wyre Police and Crime Panel - 07.02.20\n\n${ROWS}`,
    meeting: "2020-02-07",
  },
];

/** Papers whose days are those of something else: none of them is the meeting's. */
export const decoyCases: readonly FrontCase[] = [
  {
    name: "the years of the plan",
    paper: `# Police and Crime Plan 2021-25\nDelivery progress\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a day of publication",
    paper: `# Delivery progress\nPublished 3 March 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a version with its day",
    paper: `# Delivery progress\nVersion 2, 1 May 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a version over its day",
    paper: `# Delivery progress\nVersion 2\n1 May 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the minutes of the meeting before",
    paper: `# Delivery progress\nMinutes of the meeting of 4 October 2019\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the minutes of a panel meeting",
    paper: `# Delivery progress\nMinutes of the Panel meeting held on 4 October 2019\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the next meeting",
    paper: `# Delivery progress\nNext Panel meeting: 24 April 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the next meeting in a table",
    paper: `# Delivery progress\n\n${ROWS}\nDate of next meeting\t24 April 2020\nVenue\tCounty Hall\n`,
    meeting: null,
  },
  {
    name: "the next meeting's label over its day",
    paper: `# Delivery progress\nDate of next meeting:\n24 April 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "what an earlier meeting asked",
    paper: `# Delivery progress\nAt its meeting on 4 October 2019 the Panel asked for dates.\nThe Panel meeting on 4 October 2019 heard of delays.\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a decision and a deadline",
    paper: `# Delivery progress\nDecision date: 3 January 2020\nDeadline for reports: 20 January 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a bare day far from the front",
    paper: `# Delivery progress\n\n${ROWS}\n# Estates\n12 March 2020\nThe roof was mended.\n`,
    meeting: null,
  },
  {
    name: "a weekday that does not fit its day",
    paper: `Police and Crime Panel, Saturday 7 February 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a day without its year where two years are named",
    paper: `# Delivery progress 2019 and 2020\nPanel: Friday 7 February\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a day without its year where the plan alone names years",
    paper: `# Police and Crime Plan 2016-20\nPanel: Friday 7 February\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "the minutes, the next agenda and the next meeting",
    paper: `# Westmarch Police and Crime Panel\nMinutes of 4 October 2019\nThe Panel next meets on 24 April 2020.\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a consultation that was held on a day",
    paper: `# Delivery progress\nThe event was a success.\nHeld on Friday 7 February 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "what the panel asked on its day",
    paper: `# Delivery progress\nPolice and Crime Panel, 4 October 2019. Members asked for dates.\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a table of one row that names the meeting before",
    paper: `# Grants\n\nDate of last meeting\tReport by\tItem\n7/02/2020\tThe Commissioner\t7\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a report that was published under the panel's name",
    paper: `# Northmoor Police and Crime Panel\nReport of the Commissioner, published 7 February 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a weekday without its year, long after the latest decision",
    paper: `# Fellside Police and Crime Panel\n## Friday 7 February\n\nTitle\tDate approved\tSummary\nVans\t28 January 2018\tBuy vans\n`,
    meeting: null,
  },
  {
    name: "questions to the panel until a day",
    paper: `# Delivery progress\nPolice and Crime Panel, deadline for questions: 31 January 2020\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a report to a board that was asked for on a day",
    paper: `# Nenemouth Authority\nThe report to the Finance Board on 7 February 2020 was noted.\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "a drop-in with its time and place",
    paper: `# Delivery progress\n\n${ROWS}\nCome and talk to us:\n7 February 2020, 10am, Guildhall\n`,
    meeting: null,
  },
  {
    name: "the dates of two decisions",
    paper: `# Harrowby Commissioner\n\n## Decision 14\n\nDate: 3 September 2019\n\nApproved.\n\n## Decision 15\n\nDate: 17 September 2019\n\n${ROWS}`,
    meeting: null,
  },
  {
    name: "reports for the year to a day",
    paper: `# Delivery progress\nThe deadline for reports for 7 February 2020 has passed.\n\n${ROWS}`,
    meeting: null,
  },
];

/** Papers that name the day of their figures. */
export const asOfCases: readonly FrontCase[] = [
  {
    name: "a bracket with dots",
    paper: `# Strategic delivery plan (as at 18.01.2016)\n\n${ROWS}`,
    meeting: null,
    asOf: "2016-01-18",
  },
  {
    name: "the position, beside the meeting",
    paper: `Panel meeting: 7 February 2019\nPosition as at 31 December 2018\n\n${ROWS}`,
    meeting: "2019-02-07",
    asOf: "2018-12-31",
  },
  {
    name: "data correct at a day",
    paper: `# Delivery plan\nData correct at 31/12/2018\n\n${ROWS}`,
    meeting: null,
    asOf: "2018-12-31",
  },
  {
    name: "the position in a table",
    paper: `# Delivery plan\n\nPosition as at\t31 December 2018\nOwner\tThe office\n\n${ROWS}`,
    meeting: null,
    asOf: "2018-12-31",
  },
  {
    name: "the position in Welsh",
    paper: `# Cynllun\nSefyllfa ar 31 Rhagfyr 2018\n\n${ROWS}`,
    meeting: null,
    asOf: "2018-12-31",
  },
  {
    name: "a balance and a strength at a day are no day of the figures",
    paper: `# Delivery plan\nReserves stood at £4m as at 31 March 2018.\nThe strength of the force as at 1 April 2018 was 1,200.\n\n${ROWS}`,
    meeting: null,
    asOf: null,
  },
];

/** Papers that name no day, with what speaks for the time of which they are. */
export const windowCases: readonly FrontCase[] = [
  {
    name: "a quarter to its end",
    paper: `# Progress\nQuarter to end September 2013\n\n${ROWS}`,
    meeting: null,
    window: ["2013-09-30", "2013-12-31"],
  },
  {
    name: "months in a bracket",
    paper: `# Delivery plan extract (JANUARY – JUNE 2021)\n\n${ROWS}`,
    meeting: null,
    window: ["2021-06-30", "2021-09-30"],
  },
  {
    name: "a quarter of a split year",
    paper: `# Q3 2018/19 update\n\n${ROWS}`,
    meeting: null,
    window: ["2018-12-31", "2019-03-31"],
  },
  {
    name: "a quarter with its months",
    paper: `# Performance: Quarter 2 2025/26 (July - September 2025)\n\n${ROWS}`,
    meeting: null,
    window: ["2025-09-30", "2025-12-31"],
  },
  {
    name: "a panel of a month",
    paper: `Police and Crime Panel – October 2017\n\n${ROWS}`,
    meeting: null,
    window: ["2017-10-01", "2017-10-31"],
  },
  {
    name: "a quarter that starts in either of two months says nothing",
    paper: `# Update - Quarter 1 2019\n\n${ROWS}`,
    meeting: null,
    window: null,
  },
  {
    name: "the years of the plan and what is still to come",
    paper: `# Police and Crime Plan April 2021 – March 2025\nForward plan January – June 2022\nQ2 2018/19 compared with Q2 2017/18\n\n${ROWS}`,
    meeting: null,
    window: null,
  },
  {
    name: "a period and a decision after its end",
    paper: `# Q3 2018/19 update\n\nTitle\tDate approved\tSummary\nFleet\t14 January 2019\tBuy vans\n`,
    meeting: null,
    window: ["2019-01-14", "2019-03-31"],
  },
  {
    name: "a panel of a season",
    paper: `Report of the Commissioner to the Panel, Spring 2020\n\n${ROWS}`,
    meeting: null,
    window: ["2020-03-01", "2020-05-31"],
  },
  {
    name: "schemes that are due, and a decision",
    paper: `# Lune\n4 further schemes are due to deliver by September 2024.\n\nTitle\tDate approved\tSummary\nFleet\tJune 2024\tBuy vans\n`,
    meeting: null,
    window: ["2024-06-01", "2024-09-30"],
  },
  {
    name: "more projects that are due to finish",
    paper: `# Lune\nFive more projects are due to finish by the end of March 2027.\n\nTitle\tDate approved\tSummary\nFleet\tDecember 2026\tBuy vans\n`,
    meeting: null,
    window: ["2026-12-01", "2027-03-31"],
  },
  {
    name: "officers who are due are no projects",
    paper: `# Lune\n40 officers are due to start by September 2024.\n\nTitle\tDate approved\tSummary\nFleet\tJune 2024\tBuy vans\n`,
    meeting: null,
    window: ["2024-06-01", "2024-11-30"],
  },
];
