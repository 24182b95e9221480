import type { MoneyCase } from "./types.ts";

const states = (sentence: string, ...pounds: number[]): MoneyCase => ({ sentence, states: pounds });
const leftAlone = (sentence: string): MoneyCase => ({ sentence, states: [] });

/** Sentences as decision notices write them, at their length, and the pounds that each states, in order. */
export const moneyCases: readonly MoneyCase[] = [
  states(
    "Agreed a grant of £500 so that the village hall can open on two evenings a week for young people who have nowhere else to meet.",
    500,
  ),
  states(
    "Agreed a contribution of £44,000 towards total partnership funding of £350k for the coming year, so that people who are harassed at home go on getting help.",
    44_000,
    350_000,
  ),
  states(
    "The addition of £1,800,000 to the Vehicles Reserve, written as £1.8m in the heading above, pays for the vans that fall due for renewal.",
    1_800_000,
    1_800_000,
  ),
  states(
    "The contract for the custody block has been let after two rounds of tender, and is worth £1,713,091.17 over its whole life.",
    1_713_091.17,
  ),
  states(
    "Having heard the panel's report, the office has set a revenue budget of £424.764 million for policing in the area next year.",
    424_764_000,
  ),
  states(
    "Accepted an offer of toys and furniture for the interview suites, up to the value of £6,366, which a local firm provides.",
    6366,
  ),
  states(
    "Two posts are to be filled in the autumn; the salaries run from £20k to £45K per annum, and depend on experience.",
    20_000,
    45_000,
  ),
  states(
    "The working group expects that between £10k-£20k will be spent on the study, and will come back when bids are in.",
    10_000,
    20_000,
  ),
  states(
    "The charity told the office that the hall now costs more to heat, and an additional £500 contribution was agreed.",
    500,
  ),
  states(
    "A scheme first priced at £1.08M was cut back by the board and has been let for £678,085, with the rest returned to balances.",
    1_080_000,
    678_085,
  ),
  states(
    "Agreed £8,000 for financial year 2025-2026 and £9,000 for financial year 2026-2027 to keep the mediation service open.",
    8000,
    9000,
  ),
  states(
    "The cost of the full business case is £122,540, which the two services will share 50/50 from their own budgets.",
    122_540,
  ),
  states(
    "Building work at the northern station starts in March and ends a year later, and the cost to the office is £1.8m.",
    1_800_000,
  ),
  states(
    "Agreed to replace what was lost in the flood: vans (£5,000) and radios (£2.5k), both from the insurance settlement.",
    5000,
    2500,
  ),
  states(
    "Volunteers who give more than four hours of their day to the scheme can have a £5 meal at the headquarters canteen.",
    5,
  ),
  states(
    "Every school that took part in the safety week has been given a £10 book token for its library by the road safety team.",
    10,
  ),
  states(
    "The dog unit asked for lighter equipment after the winter, and will be bought £300 K9 collars with its own money.",
    300,
  ),
  states(
    "The report notes that reserves of all forces taken together stand at £2bn, and that those of this area are below the mean.",
    2_000_000_000,
  ),
  states(
    "Repairs to the fence of the southern yard were ordered by the estates team at once, and come to £3 thousand.",
    3000,
  ),
  states(
    "Over the three years of the pilot £44 000 was spent on training, most of it on people who are still in post today.",
    44_000,
  ),
  states(
    "Over the three years of the pilot £44\u00a0000 was spent on training, most of it on people who are still in post today.",
    44_000,
  ),
  states(
    "At the end of the third quarter the revenue account shows a variance of −£1.2m, of which pay is the larger part.",
    -1_200_000,
  ),
  states(
    "The variance on the capital programme for the quarter is £-5,000, and the reasons are given in the second annex.",
    -5000,
  ),
  states(
    "On the advice of the chief finance officer GBP 5m was moved from one deposit to another for a term of six months.",
    5_000_000,
  ),
  states(
    "The regional centre was fitted out in less time than planned, and cost the four areas 1.5 million pounds in all.",
    1_500_000,
  ),
  states(
    "Under the new agreement with the telephone company each call to the line for victims costs the office 50p.",
    0.5,
  ),
  states(
    "Under the new agreement with the telephone company each call to the line for victims costs the office 75 pence.",
    0.75,
  ),
  states(
    "Volunteers who use their own cars for the custody visiting scheme are repaid £0.45 for every mile that they drive.",
    0.45,
  ),
  states(
    "The firm has lent the constabulary £350k-worth of cameras for the length of the trial, and takes them back at its end.",
    350_000,
  ),
  states(
    "Either £1.8m/£2m is needed, depending on whether the roof can be kept; the architect will say which in the spring.",
    1_800_000,
    2_000_000,
  ),
  states(
    "A £5-million centre for children who have been hurt was opened in the summer together with the health service.",
    5_000_000,
  ),
  states(
    "The site was leased to the county council for a hundred years, and the rent that the office receives for it is £1.",
    1,
  ),
  leftAlone(
    "Agreed to extend the terms of 11 legally qualified chairs between 1-Jan-20 and 31-Dec-23, for which no sum is stated.",
  ),
  leftAlone(
    "All figures in the tables below are in £000s, are rounded to the nearest whole number and so may not add up to the totals.",
  ),
  leftAlone(
    "The cost of the second phase is £TBC, and will be put before the board when the tenders have been opened in May.",
  ),
  leftAlone(
    "The project is paid for by others: a grant of €500 and one of $5m came from abroad, and the office adds nothing.",
  ),
  leftAlone(
    "The meeting starts at 5pm in the main hall, and the papers that are open to the public begin on page 5 of the pack.",
  ),
  leftAlone(
    "A slip of the keyboard made the grant to the youth club £1,00,000 in the table, which the auditor has asked about.",
  ),
  leftAlone(
    "A slip of the keyboard made the grant to the youth club £44,00 in the table, which the auditor has asked about.",
  ),
  leftAlone(
    "A slip of the keyboard made the grant to the youth club £1.800.000 in the table, which the auditor has asked about.",
  ),
  leftAlone(
    "A slip of the keyboard made the grant to the youth club £1,800000 in the table, which the auditor has asked about.",
  ),
  leftAlone(
    "The outline case puts the cost of the new station at £5-10m, and a firmer figure will follow with the full case.",
  ),
];
