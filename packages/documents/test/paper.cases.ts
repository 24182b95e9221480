/** One part of a paper: words over a table, and the table's rows, the headings first. */
export interface Part {
  heading: string;
  rows: readonly (readonly string[])[];
}

/**
 * A small paper that holds what formats lose or change most often: an empty cell, one with the format's own
 * separators and marks, money, quotation marks, dashes, figures with zeros in front, words that look like a formula.
 */
export const parts: readonly Part[] = [
  {
    heading: "Summary of Current Projects",
    rows: [
      ["Strand", "Project", "Objective", "Forecast End Date", "Ref"],
      [
        "Big Issues",
        "Court Films",
        "Film every court, then show the films; all of them",
        "Q2 2018",
        "007",
      ],
      ["Big Issues", "Elder Strategy", "", "Apr '20", "1.10"],
      ["Policing", "Bikes | trikes & “scooters”", "Spend < £5,000 – not > £6k", "", "008"],
      ["Policing", "Blue Light (statutory)", "=SUM(A1:A2) is no formula", "TBD", "3/4"],
      [
        "Communities",
        "Women’s refuge – phase 2",
        'A "quoted" word, *starred* and _lined_',
        "31/03/2020",
        "12",
      ],
    ],
  },
  {
    heading: "Decisions",
    rows: [
      ["Title", "Date approved", "Summary"],
      [
        "[ESTATES] New roof (ID: 507)",
        "Jan-20",
        "£44,000 towards total partnership funding of £350k",
      ],
      ["Radios (ID: 508)", "7 February 2020", "Up to £6,366 and 50% of the rest"],
    ],
  },
];
