import {
  readDay,
  readHalf,
  readMonth,
  readQuarter,
  readQuarterEnd,
  readSeason,
  type ReadUnit,
  readWholeYear,
  readYearOrMonth,
} from "./readUnit.js";

/** What an example is read as: its first day and its last. */
type Example = readonly [phrase: string, earliest: string, latest: string];

/**
 * One way of writing a single stretch of time. A shape is a row of words with a space between: the kind of one token
 * (`quarter`, `end`, `-`), or in capitals a name that stands for several (`PART`, `DAY`, `YEAR`); `shapes.ts` spells
 * them out.
 */
export interface Form {
  form: string;
  shapes: readonly string[];
  read: ReadUnit;
  examples: readonly Example[];
  why: string;
}

/**
 * Every form of a single stretch of time that is read. The parser looks phrases up here, the tests run every example,
 * and docs/reference/forecasts.md shows them.
 */
export const forms: readonly Form[] = [
  {
    form: "quarter and year",
    shapes: [
      "quarter PART YEAR",
      "PART_FIRST quarter YEAR",
      "quarter PART IN_YEAR",
      "ORDINAL_PART quarter IN_YEAR",
    ],
    read: readQuarter,
    examples: [
      ["Q2 2018", "2018-04-01", "2018-06-30"],
      ["Q2-18", "2018-04-01", "2018-06-30"],
      ["Q2/2018", "2018-04-01", "2018-06-30"],
      ["Q2 '18", "2018-04-01", "2018-06-30"],
      ["2Q18", "2018-04-01", "2018-06-30"],
      ["Qtr 2 2018", "2018-04-01", "2018-06-30"],
      ["Qtr 3, 2019", "2019-07-01", "2019-09-30"],
      ["Quarter 4 2017", "2017-10-01", "2017-12-31"],
      ["Quarter One 2019", "2019-01-01", "2019-03-31"],
      ["2nd quarter of 2018", "2018-04-01", "2018-06-30"],
      ["second quarter of 2019", "2019-04-01", "2019-06-30"],
      ["second quarter in 2019", "2019-04-01", "2019-06-30"],
      ["Q2 calendar year 2018", "2018-04-01", "2018-06-30"],
      ["Chwarter 2 2018", "2018-04-01", "2018-06-30"],
      ["ail chwarter 2018", "2018-04-01", "2018-06-30"],
      ["Ch2 2018", "2018-04-01", "2018-06-30"],
    ],
    why: "calendar quarters unless the office's year starts in April",
  },
  {
    form: "quarter of a financial year",
    shapes: [],
    read: readQuarter,
    examples: [
      ["Q4 2019/20", "2020-01-01", "2020-03-31"],
      ["Q3 2018/19", "2018-10-01", "2018-12-31"],
      ["Quarter 2 2025/26", "2025-07-01", "2025-09-30"],
      ["Q2 FY2018/19", "2018-07-01", "2018-09-30"],
      ["Q2 2018/2019", "2018-07-01", "2018-09-30"],
      ["Q1 19/20", "2019-04-01", "2019-06-30"],
      ["Q1 ’19/20", "2019-04-01", "2019-06-30"],
      ["Q1 2019-20 financial year", "2019-04-01", "2019-06-30"],
      ["1516-Q4", "2016-01-01", "2016-03-31"],
    ],
    why: "a year written as two is the financial one from 1 April, whatever the office's year",
  },
  {
    form: "year and quarter",
    shapes: ["YEAR_FIRST quarter PART", "YEAR_FIRST PART_FIRST quarter"],
    read: readQuarter,
    examples: [
      ["2018 Q2", "2018-04-01", "2018-06-30"],
      ["2018-Q2", "2018-04-01", "2018-06-30"],
      ["FY 19/20 Q2", "2019-07-01", "2019-09-30"],
      ["2019/20 4th quarter", "2020-01-01", "2020-03-31"],
    ],
    why: "the year may stand first",
  },
  {
    form: "quarter by its end",
    shapes: [
      "quarter end MONTH ONE_YEAR",
      "quarter to end MONTH ONE_YEAR",
      "quarter ending MONTH ONE_YEAR",
      "quarter to MONTH ONE_YEAR",
    ],
    read: readQuarterEnd,
    examples: [
      ["Quarter to end September 2013", "2013-07-01", "2013-09-30"],
      ["Quarter ending March 2020", "2020-01-01", "2020-03-31"],
    ],
    why: "three months up to March, June, September or December are a quarter by either year",
  },
  {
    form: "half and year",
    shapes: [
      "half PART YEAR",
      "PART_FIRST half YEAR",
      "YEAR_FIRST half PART",
      "ORDINAL_PART half IN_YEAR",
    ],
    read: readHalf,
    examples: [
      ["H1 2020", "2020-01-01", "2020-06-30"],
      ["First half of 2020", "2020-01-01", "2020-06-30"],
      ["2020 H2", "2020-07-01", "2020-12-31"],
      ["H1 2019-20", "2019-04-01", "2019-09-30"],
      ["H2 2019/20", "2019-10-01", "2020-03-31"],
      ["hanner cyntaf 2020", "2020-01-01", "2020-06-30"],
    ],
    why: "as quarters",
  },
  {
    form: "season and year",
    shapes: [
      "SEASON YEAR",
      "YEAR_FIRST SEASON",
      "SEASON IN_YEAR",
      "SEASON YEAR_TO_YEAR",
      "YEAR_TO_YEAR SEASON",
    ],
    read: readSeason,
    examples: [
      ["Spring 2020", "2020-03-01", "2020-05-31"],
      ["Summer '19", "2019-06-01", "2019-08-31"],
      ["Autumn 2019", "2019-09-01", "2019-11-30"],
      ["summer in 2019", "2019-06-01", "2019-08-31"],
      ["Winter 2019/20", "2019-12-01", "2020-02-29"],
      ["Winter 2018-19", "2018-12-01", "2019-02-28"],
      ["winter of 2019 to 2020", "2019-12-01", "2020-02-29"],
      ["yr hydref 2019", "2019-09-01", "2019-11-30"],
      ["Gaeaf 2019/20", "2019-12-01", "2020-02-29"],
    ],
    why: "spring is March to May, and so on; a winter needs both its years",
  },
  {
    form: "month and year",
    shapes: ["MONTH YEAR", "YEAR_FIRST MONTH", "MONTH IN_YEAR"],
    read: readMonth,
    examples: [
      ["April 2020", "2020-04-01", "2020-04-30"],
      ["Apr '20", "2020-04-01", "2020-04-30"],
      ["Apr ’20", "2020-04-01", "2020-04-30"],
      ["Apr ‘20", "2020-04-01", "2020-04-30"],
      ["Apr-20", "2020-04-01", "2020-04-30"],
      ["Apr20", "2020-04-01", "2020-04-30"],
      ["APR. 2020", "2020-04-01", "2020-04-30"],
      ["Sept 2019", "2019-09-01", "2019-09-30"],
      ["Feb 2020", "2020-02-01", "2020-02-29"],
      ["Mar 98", "1998-03-01", "1998-03-31"],
      ["2020 April", "2020-04-01", "2020-04-30"],
      ["Ebrill 2020", "2020-04-01", "2020-04-30"],
      ["Mawrth 2020", "2020-03-01", "2020-03-31"],
      ["ym mis Mai 2020", "2020-05-01", "2020-05-31"],
      ["yng Ngorffennaf 2020", "2020-07-01", "2020-07-31"],
      ["Hydref 2019", "2019-10-01", "2019-10-31"],
    ],
    why: "a month's name with two digits is a month and a year, never a day of a month",
  },
  {
    form: "month and year in figures",
    shapes: ["MONTH_NUMBER / FULL_YEAR", "MONTH_NUMBER - FULL_YEAR"],
    read: readMonth,
    examples: [
      ["04/2020", "2020-04-01", "2020-04-30"],
      ["11-2016", "2016-11-01", "2016-11-30"],
    ],
    why: "only the first of the two can be a month",
  },
  {
    form: "day, month and year",
    shapes: [
      "WEEKDAY DAY MONTH ONE_YEAR",
      "WEEKDAY DAY - MONTH - ONE_YEAR",
      "WEEKDAY DAY / MONTH / ONE_YEAR",
      "WEEKDAY MONTH DAY FULL_YEAR",
    ],
    read: readDay,
    examples: [
      ["7 February 2020", "2020-02-07", "2020-02-07"],
      ["31st October 2021", "2021-10-31", "2021-10-31"],
      ["23-Sep-20", "2020-09-23", "2020-09-23"],
      ["March 31st 2020", "2020-03-31", "2020-03-31"],
      ["March 31, 2020", "2020-03-31", "2020-03-31"],
      ["Friday 7th February 2020", "2020-02-07", "2020-02-07"],
      ["Fri, 7 Feb 2020", "2020-02-07", "2020-02-07"],
      ["the 1st of May 2020", "2020-05-01", "2020-05-01"],
      ["29 February 2020", "2020-02-29", "2020-02-29"],
      ["Dydd Mawrth 31 Mawrth 2020", "2020-03-31", "2020-03-31"],
      ["1af Mai 2020", "2020-05-01", "2020-05-01"],
    ],
    why: "in the order of the UK; a weekday has to fit",
  },
  {
    form: "day in figures",
    shapes: [
      "WEEKDAY DAY_NUMBER / MONTH_NUMBER / ONE_YEAR",
      "WEEKDAY DAY_NUMBER - MONTH_NUMBER - ONE_YEAR",
      "WEEKDAY DAY_NUMBER . MONTH_NUMBER . ONE_YEAR",
      "WEEKDAY FULL_YEAR - TWO_DIGIT_MONTH - TWO_DIGIT_DAY",
    ],
    read: readDay,
    examples: [
      ["31/03/2020", "2020-03-31", "2020-03-31"],
      ["01/02/2020", "2020-02-01", "2020-02-01"],
      ["31.03.20", "2020-03-31", "2020-03-31"],
      ["1-4-2020", "2020-04-01", "2020-04-01"],
      ["2020-03-31", "2020-03-31", "2020-03-31"],
    ],
    why: "day/month/year, or year-month-day with dashes",
  },
  {
    form: "year and month by ISO 8601",
    shapes: ["FULL_YEAR - TWO_DIGIT_MONTH"],
    read: readYearOrMonth,
    examples: [
      ["2020-04", "2020-04-01", "2020-04-30"],
      ["2019-20", "2019-04-01", "2020-03-31"],
      ["2011-12", "2011-04-01", "2012-03-31"],
    ],
    why: "a month where the second number is 01 to 12 and not the next year",
  },
  {
    form: "calendar year",
    shapes: ["FULL_YEAR", "calendar FULL_YEAR", "FULL_YEAR calendar"],
    read: readWholeYear,
    examples: [
      ["2020", "2020-01-01", "2020-12-31"],
      ["calendar year 2019", "2019-01-01", "2019-12-31"],
      ["CY 2019", "2019-01-01", "2019-12-31"],
      ["2019 calendar year", "2019-01-01", "2019-12-31"],
    ],
    why: "one year by itself",
  },
  {
    form: "financial year",
    shapes: ["SPLIT"],
    read: readWholeYear,
    examples: [
      ["2019/20", "2019-04-01", "2020-03-31"],
      ["19/20", "2019-04-01", "2020-03-31"],
      ["2018/2019", "2018-04-01", "2019-03-31"],
      ["FY2018/19", "2018-04-01", "2019-03-31"],
      ["2019/20 financial year", "2019-04-01", "2020-03-31"],
      ["blwyddyn ariannol 2019/20", "2019-04-01", "2020-03-31"],
      ["99/00", "1999-04-01", "2000-03-31"],
    ],
    why: "two years that follow each other, from 1 April",
  },
];
