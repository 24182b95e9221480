/** What is read around single stretches of time: words before them, brackets after them, two of them. */
export interface Composition {
  form: string;
  examples: readonly (readonly [
    phrase: string,
    earliest: string,
    latest: string,
    qualifier?: string,
  ])[];
  why: string;
}

/** Every way in which stretches of time may be combined; the tests run every example, and the reference shows them. */
export const compositions: readonly Composition[] = [
  {
    form: "a range",
    examples: [
      ["Mar - May 2020", "2020-03-01", "2020-05-31"],
      ["Q1 to Q3 2019", "2019-01-01", "2019-09-30"],
      ["Q1-3 2019", "2019-01-01", "2019-09-30"],
      ["Q3 2019 to Q1 2020", "2019-07-01", "2020-03-31"],
      ["2019 Q1 to Q3", "2019-01-01", "2019-09-30"],
      ["Q4 2018/19 to Q1 2019/20", "2019-01-01", "2019-06-30"],
      ["Dec 2019 – Jan 2020", "2019-12-01", "2020-01-31"],
      ["1-5 April 2020", "2020-04-01", "2020-04-05"],
      ["1 April to 30 June 2019", "2019-04-01", "2019-06-30"],
      ["30/12/2019 - 02/01/2020", "2019-12-30", "2020-01-02"],
      ["Spring to Autumn 2020", "2020-03-01", "2020-11-30"],
      ["2019 to 2021", "2019-01-01", "2021-12-31"],
      ["2018/19 to 2020/21", "2018-04-01", "2021-03-31"],
      ["from April to June 2020", "2020-04-01", "2020-06-30"],
      ["between April and June 2020", "2020-04-01", "2020-06-30"],
      ["Ebrill i Fehefin 2020", "2020-04-01", "2020-06-30"],
      ["financial years 2019/20 to 2020/21", "2019-04-01", "2021-03-31"],
    ],
    why: "from the start of the first to the end of the last; both of one kind and in order",
  },
  {
    form: "alternatives that follow one another",
    examples: [
      ["March/April 2020", "2020-03-01", "2020-04-30"],
      ["Q1/Q2 2019", "2019-01-01", "2019-06-30"],
      ["Q1 & Q2 2019", "2019-01-01", "2019-06-30"],
      ["Spring/Summer 2020", "2020-03-01", "2020-08-31"],
      ["May or June 2020", "2020-05-01", "2020-06-30"],
    ],
    why: "together they are one period",
  },
  {
    form: "a word for a part",
    examples: [
      ["early 2020", "2020-01-01", "2020-12-31", "early"],
      ["mid-2020", "2020-01-01", "2020-12-31", "mid"],
      ["middle of 2000", "2000-01-01", "2000-12-31", "middle of"],
      ["early in 2020", "2020-01-01", "2020-12-31", "early"],
      ["late summer 2020", "2020-06-01", "2020-08-31", "late"],
      ["beginning of Q2 2018", "2018-04-01", "2018-06-30", "beginning of"],
      ["end of March 2020", "2020-03-01", "2020-03-31", "end of"],
      ["End Apr. 2020", "2020-04-01", "2020-04-30", "end of"],
      ["by the end of 2019/20", "2019-04-01", "2020-03-31", "by end of"],
      ["diwedd Ebrill 2020", "2020-04-01", "2020-04-30", "end of"],
      ["ddechrau mis Ebrill 2020", "2020-04-01", "2020-04-30", "beginning of"],
    ],
    why: "the whole period stands, so that its last day is the safe one; the word is kept",
  },
  {
    form: "a word inside a range",
    examples: [
      ["May to end of July 2024", "2024-05-01", "2024-07-31", "end of"],
      ["early May to late June 2024", "2024-05-01", "2024-06-30", "late"],
      ["mid-2020 to mid-2021", "2020-01-01", "2021-12-31", "mid"],
    ],
    why: "the range stands from the start of the first to the end of the last; the word of its end is kept",
  },
  {
    form: "a word for a rough time",
    examples: [
      ["c. Q3 24/25", "2024-10-01", "2024-12-31", "circa"],
      ["around May 2025", "2025-05-01", "2025-05-31", "circa"],
      ["approximately June 2024", "2024-06-01", "2024-06-30", "circa"],
      ["around 1 April 2025", "2025-04-01", "2025-04-01", "circa"],
      ["around the end of March 2025", "2025-03-01", "2025-03-31", "circa end of"],
      ["tua Mai 2020", "2020-05-01", "2020-05-31", "circa"],
    ],
    why: "the time that is named stands; the word is kept",
  },
  {
    form: "by",
    examples: [
      ["by 31 March 2020", "2020-03-31", "2020-03-31", "by"],
      ["by December 2023", "2023-12-01", "2023-12-31", "by"],
      ["erbyn Mawrth 2020", "2020-03-01", "2020-03-31", "by"],
    ],
    why: "the day or period itself; the word is kept",
  },
  {
    form: "a word that adds nothing",
    examples: [
      ["in April 2020", "2020-04-01", "2020-04-30"],
      ["during 2019/20", "2019-04-01", "2020-03-31"],
      ["Target date: March 2020", "2020-03-01", "2020-03-31"],
      ["an expected delivery date of May 2021", "2021-05-01", "2021-05-31"],
      ["Update - Quarter 1 2019", "2019-01-01", "2019-03-31"],
      ["Version: Spring 2020", "2020-03-01", "2020-05-31"],
    ],
    why: "a label says what it is the time of",
  },
  {
    form: "a bracket that names the kind of year",
    examples: [
      ["Q4 2019/20 (financial)", "2020-01-01", "2020-03-31"],
      ["Q4 2018 (financial year)", "2019-01-01", "2019-03-31"],
      ["Q2 2018 (calendar)", "2018-04-01", "2018-06-30"],
    ],
    why: "it is obeyed",
  },
  {
    form: "a quarter with its months",
    examples: [
      ["Q1 (Apr-Jun) 2025/26", "2025-04-01", "2025-06-30"],
      ["Q2 July to September 2025/26", "2025-07-01", "2025-09-30"],
      ["Quarter 2 - July to September 2025", "2025-07-01", "2025-09-30"],
      ["2025/26 Q2 (July - September)", "2025-07-01", "2025-09-30"],
      ["July to September 2025 (Q2)", "2025-07-01", "2025-09-30"],
      ["H2 2025/26 (October to March)", "2025-10-01", "2026-03-31"],
    ],
    why: "the months say by which year the quarter is counted; they must agree with its number",
  },
  {
    form: "a bracket that spells it out",
    examples: [
      ["Quarter 2 2025/26 (July - September 2025)", "2025-07-01", "2025-09-30"],
      ["Quarter One 2019-20 (1 April to 30 June 2019)", "2019-04-01", "2019-06-30"],
      ["quarter 4 (January to March 2025)", "2025-01-01", "2025-03-31"],
      ["Q4 (2019/20)", "2020-01-01", "2020-03-31"],
      ["Quarter 1 (2019)", "2019-01-01", "2019-03-31"],
      ["(January – June 2021)", "2021-01-01", "2021-06-30"],
    ],
    why: "it must agree, and may give the year",
  },
];
