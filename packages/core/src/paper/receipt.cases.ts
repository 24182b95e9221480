/** What the receipt of a small paper must say of what was not read, written down from its words. */
export interface ReceiptCase {
  /** What is hard about it. */
  name: string;
  /** The paper as text; its lines count from 1. */
  paper: string;
  /** The problems of what was not read: the code and the line of each. */
  lost: readonly (readonly [code: string, line: number])[];
}

const ROWS = "Project\tForecast\nFleet\tQ2 2030";

/** Papers that print more than rows. */
export const receiptCases: readonly ReceiptCase[] = [
  { name: "rows alone", paper: ROWS, lost: [] },
  {
    name: "an amount in prose",
    paper: `${ROWS}\n\nThe underspend was £40,000.`,
    lost: [["amount-unread", 4]],
  },
  {
    name: "two amounts in one line are one problem",
    paper: `${ROWS}\n\nOf £40,000 the office spent £30,000.`,
    lost: [["amount-unread", 4]],
  },
  {
    name: "an amount in an objective is in the Paper",
    paper: "Project\tObjective\tForecast\nFleet\tBuy vans for £40,000\tQ2 2030",
    lost: [],
  },
  {
    name: "a rating in a sentence",
    paper: `${ROWS}\n\nThe estates scheme is rated Red because of the roof.`,
    lost: [["rating-unread", 4]],
  },
  {
    name: "a list under words for projects",
    paper: `${ROWS}\n\nProjects that the board explored\n- Drones\n- Horses`,
    lost: [["list-unread", 4]],
  },
  {
    name: "a list under other words",
    paper: `${ROWS}\n\nThe Commissioner met\n- the Chief Constable\n- two mayors`,
    lost: [],
  },
  {
    name: "a count of another noun",
    paper: `${ROWS}\n\nThere are 33 indicators and 14 posts.`,
    lost: [],
  },
  {
    name: "page numbers and contents",
    paper: `Contents\nProjects .......... 4\nPage 1 of 12\n\n${ROWS}\n\n3`,
    lost: [],
  },
  {
    name: "a budget",
    paper: `${ROWS}\n\nHeading\tThis year\nPay\t£4m\nFleet\t£2m`,
    lost: [["table-not-recognised", 4]],
  },
  {
    name: "an amount beside a count that was not read",
    paper: `${ROWS}\n\nIn the last report 14 projects were on hold. The underspend was £40,000.`,
    lost: [
      ["count-unread", 4],
      ["amount-unread", 4],
    ],
  },
  {
    name: "a project without its name that was resumed",
    paper: `${ROWS}\n\nThe oldest scheme was resumed in May.`,
    lost: [["announcement-unread", 4]],
  },
  {
    name: "a project without its name that was split",
    paper: `${ROWS}\n\nThe largest project was split into two.`,
    lost: [["announcement-unread", 4]],
  },
  {
    name: "a programme without its name that was put off, after its label",
    paper: `${ROWS}\n\nPostponed: the largest programme, as the council waits.`,
    lost: [["announcement-unread", 4]],
  },
  {
    name: "a meeting that was resumed",
    paper: `${ROWS}\n\nThe meeting was resumed at noon.`,
    lost: [],
  },
  {
    name: "one line of a rating and a time outside the part of the projects",
    paper: `${ROWS}\n\nNight van – Amber – March 2025`,
    lost: [["rating-unread", 4]],
  },
  {
    name: "lines of a rating alone, of a time alone and of a share",
    paper: `${ROWS}\n\nAmber – March 2025\n\nNight van – March 2025\n\nSickness – 4.1% – March 2025`,
    lost: [],
  },
];
