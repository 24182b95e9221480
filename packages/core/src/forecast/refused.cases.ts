/** One way of writing that is refused: with which code, and what its readings are where it has some. */
export interface RefusedForm {
  form: string;
  code: `forecast-${string}`;
  examples: readonly string[];
  /** Phrases for what the words may mean, as `parseForecastReadings` reads them. */
  readings?: readonly string[];
  why: string;
}

/** Every form that is refused. The tests run every example, and docs/reference/forecasts.md shows them. */
export const refusedForms: readonly RefusedForm[] = [
  {
    form: "a number out of range",
    code: "forecast-unreadable",
    examples: ["Q5 2018", "Q0 2018", "H3 2020", "5th quarter of 2018"],
    why: "there is no such quarter or half",
  },
  {
    form: "words that name no time",
    code: "forecast-unreadable",
    examples: [
      "'20 May 19",
      "mid 7 May 2020",
      "in by 2020",
      "as agreed with partners",
      "not in a position to say",
      "to reach 150 by March 2024",
      "mid to late 2020",
      "1",
      "20",
      "2018 Q2 x",
    ],
    why: "reading a part of a phrase is worse than none",
  },
  {
    form: "a misspelt name",
    code: "forecast-misspelt",
    examples: ["Aprl 2020", "Febuary 2020", "Septmber 2019", "Sumer 2019", "Qurter 2 2018"],
    why: "the nearest name is proposed, never read",
  },
  {
    form: "no year",
    code: "forecast-no-year",
    examples: ["April", "Q2", "Summer", "31 March", "end of year", "March to May"],
    why: "the year of the paper need not be the one that is meant",
  },
  {
    form: "a relative time",
    code: "forecast-relative",
    examples: ["next quarter", "this summer", "within 6 months", "later in 2020", "next April"],
    why: "it depends on the day on which it is read",
  },
  {
    form: "a length of time",
    code: "forecast-duration",
    examples: ["over 2 years", "three-year grant", "6 months", "12 weeks"],
    why: "it says how long, not when",
  },
  {
    form: "unlike alternatives",
    code: "forecast-unlike-alternatives",
    examples: [
      "Q2 2018 or April 2019",
      "March or May 2020",
      "1 and 9 April 2020",
      "Q1/Q3 2019",
      "TBC - Q2 2018",
      "2018/19 to 2020",
      "year or 2018",
    ],
    why: "two different times are no forecast",
  },
  {
    form: "a date with an open word",
    code: "forecast-unlike-alternatives",
    examples: ["Q2 2018 (TBC)"],
    readings: ["Q2 2018", "TBC"],
    why: "either the date holds or it is open",
  },
  {
    form: "a date with a stage",
    code: "forecast-unlike-alternatives",
    examples: ["On hold (was Q2 2018)", "Ongoing to March 2020", "Completed March 2020"],
    why: "either it ends then or it stands still",
  },
  {
    form: "a range that runs backwards",
    code: "forecast-range-backwards",
    examples: ["Q3 to Q1 2019", "May 2020 to March 2020", "2020 to 2018"],
    why: "one end is a slip",
  },
  {
    form: "a range over New Year with one year",
    code: "forecast-range-backwards",
    examples: ["Dec/Jan 2020"],
    readings: ["December 2019 to January 2020", "December 2020 to January 2021"],
    why: "the year may be that of either end",
  },
  {
    form: "a start without an end",
    code: "forecast-open-ended",
    examples: ["from April 2020"],
    readings: ["April 2020"],
    why: "it says when something begins",
  },
  {
    form: "a time before or after another",
    code: "forecast-open-ended",
    examples: [
      "after Q2 2019",
      "before 1 April 2020",
      "no later than 31 March 2020",
      "April 2020 onwards",
      "until April 2020",
      "calendar until 2019",
      "to March 2021",
      "week commencing 30 March 2020",
      "o Ebrill 2020",
    ],
    why: "the period in which it ends is not named",
  },
  {
    form: "one winter year",
    code: "forecast-winter-ambiguous",
    examples: ["Winter 2019", "gaeaf 2019"],
    readings: ["Winter 2018/19", "Winter 2019/20"],
    why: "a winter spans two years",
  },
  {
    form: "one financial year number",
    code: "forecast-financial-year-ambiguous",
    examples: ["FY2020", "FY20", "financial year 2020"],
    readings: ["2019/20", "2020/21"],
    why: "it may be named by its start or by its end",
  },
  {
    form: "a quarter of such a year",
    code: "forecast-financial-year-ambiguous",
    examples: ["Q3 FY2020"],
    readings: ["Q3 2019/20", "Q3 2020/21"],
    why: "it may be named by its start or by its end",
  },
  {
    form: "a fourth quarter with its months before its year",
    code: "forecast-financial-year-ambiguous",
    examples: ["Q4 (January to March) 2025"],
    readings: ["January to March 2025", "January to March 2026"],
    why: "it may be the year of the months, or that in which the financial year starts",
  },
  {
    form: "two years for a month or season",
    code: "forecast-two-years",
    examples: ["Summer 2019/20", "March 2019/20"],
    why: "it lies in one of them",
  },
  {
    form: "years that do not follow each other",
    code: "forecast-years-not-consecutive",
    examples: ["2019/21", "Q4 2018/20", "2019-2021", "2019-13"],
    why: "a financial year is written with two that do",
  },
  {
    form: "a year out of range",
    code: "forecast-year-out-of-range",
    examples: ["Q2 1066", "April 2999"],
    why: "a slip of the hand",
  },
  {
    form: "a day that does not exist",
    code: "forecast-no-such-day",
    examples: ["31 June 2020", "29 February 2019", "30/02/2020", "2019-02-29"],
    why: "no other day is taken in its place",
  },
  {
    form: "the month first in figures",
    code: "forecast-no-such-month",
    examples: ["03/31/2020", "2020-31-03", "13/2020"],
    why: "figures are day/month/year and are not turned round",
  },
  {
    form: "a weekday that does not fit",
    code: "forecast-weekday-mismatch",
    examples: ["Monday 31 March 2020", "dydd Llun 31 Mawrth 2020"],
    why: "one of the two is a slip",
  },
  {
    form: "a bracket that disagrees",
    code: "forecast-bracket-disagrees",
    examples: [
      "Q2 2018 (July - September 2018)",
      "Q1 (July to September 2025)",
      "Q4 2019/20 (calendar)",
      "2018 ( )",
      "April 2020 (financial)",
    ],
    why: "one of the two is a slip",
  },
  {
    form: "months that are not those of the quarter",
    code: "forecast-bracket-disagrees",
    examples: [
      "Q1 July to September 2025",
      "Q3 2025/26 - July to September",
      "Q2 (April to June) 2025/26",
      "Q3 2018 (July and September)",
      "Q3 2018 (Jul, Sep)",
    ],
    why: "one of the two is a slip",
  },
  {
    form: "a bracket that does not end the phrase",
    code: "forecast-bracket-not-last",
    examples: ["Q2 2018 (July", "Q2 (April) 2018"],
    why: "words after a bracket belong to nothing",
  },
];
