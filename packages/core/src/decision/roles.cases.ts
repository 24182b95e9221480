import type { AmountRole } from "./types.js";

export interface RoleCase {
  title: string;
  summary: string;
  /** The roles of the title's and the summary's amounts, in order; `reserve` is approved and goes into a reserve. */
  roles: readonly (AmountRole | "reserve")[];
}

const summary = (words: string, ...roles: RoleCase["roles"]): RoleCase => ({
  title: "Notice",
  summary: words,
  roles,
});
const both = (title: string, words: string, ...roles: RoleCase["roles"]): RoleCase => ({
  title,
  summary: words,
  roles,
});

/** One row a manner of saying; tests read it. */
export const roleCases: readonly RoleCase[] = [
  // approved: nothing says otherwise
  summary("Agreed £50,000 for cameras.", "approved"),
  summary("Agreed a total of £50,000 for cameras.", "approved"),
  summary("Approved a contract with a total value of £1.2m.", "approved"),
  summary("Approved £20,000 for counselling provided by Yellow Door.", "approved"),
  summary("Approved the purchase of vans for £20,000 from Ford.", "approved"),
  summary("Accepted the tender of £20,000 from Acme Ltd.", "approved"),
  summary("Accepted the bid for a grant of £5,000 from the youth club.", "approved"),
  summary("Approved sponsorship of £5,000 for the youth awards.", "approved"),
  summary("Approved match funding of £20,000 to support the council's bid.", "approved"),
  summary("Agreed to contribute £5,000 to the appeal.", "approved"),
  summary("Agreed that the Commissioner contributes £5,000.", "approved"),
  summary("Agreed that the charity receives a grant of £5,000.", "approved"),
  summary("A grant of £5,000 from the Community Safety Fund.", "approved"),
  summary("Approved £61,270 from the Transformation Reserve for a workshop.", "approved"),
  summary("Approved a grant of £5,000 from April 2020.", "approved"),
  summary("Lockers for £800, paid by the Commissioner.", "approved"),
  summary("Lockers for £800, to be paid by the end of March.", "approved"),
  summary("Approved £20,000, match funded by the council.", "approved"),
  summary("Agreed £8,000 for 2025-26 and £9,000 for 2026-27.", "approved", "approved"),
  summary("Agreed £5,000 for the hall and £5,000 for the club.", "approved", "approved"),
  summary("Agreed up to £533,333.50 over 2 years.", "approved"),
  summary(
    "Agreed a contribution of £44,000 for 2020/21. A further £10,000 is for training.",
    "approved",
    "approved",
  ),
  // total
  summary("A grant of £9k towards a total joint budget of £70k.", "approved", "total"),
  summary("Agreed £44,000 towards total partnership funding of £350k.", "approved", "total"),
  summary("Agreed £50,000 of a total cost of £2m.", "approved", "total"),
  summary("Agreed £15,000 of the £20,000 requested.", "approved", "total"),
  summary("Agreed £15,000 out of £20,000 sought.", "approved", "total"),
  summary("Agreed £15,000. The sum requested was £20,000.", "approved", "total"),
  summary("Agreed £44,000 towards the £350k programme.", "approved", "total"),
  summary(
    "Agreed a grant of £20,000 to the club, which has a total budget of £100,000.",
    "approved",
    "total",
  ),
  summary(
    "The total cost of the scheme is £2m, of which the office will contribute £500k.",
    "total",
    "approved",
  ),
  summary("The scheme costs £2m, of which £500k will be paid by the PCC.", "total", "approved"),
  summary("Agreed £44,000; the overall project cost is £350k.", "approved", "total"),
  summary("Agreed £44,000 as part of a wider scheme of £350k.", "approved", "total"),
  summary(
    "Grants of £5k to one club and £6k to another, a total of £11k.",
    "approved",
    "approved",
    "total",
  ),
  summary("Declined a bid for £20,000.", "total"),
  summary("Agreed a contract at £20,000, saving £5,000 a year.", "approved", "total"),
  // external
  summary("Accepted sponsorship from a shop, worth £300.", "external"),
  summary("Sponsorship of £5k received from a bank.", "external"),
  summary("Accepted a sponsorship offer of toys up to the value of £6,366.", "external"),
  summary("Toys to the value of £6,366 – funding provided by Bright Things.", "external"),
  summary("Lockers for £800 – paid by Acme Ltd.", "external"),
  summary("Accepted a grant of £1.2m from the Home Office.", "external"),
  summary("A grant of £1.2m from the Home Office will pay for patrols.", "external"),
  summary("A donation of £500 from the Rotary Club was accepted.", "external"),
  summary("Agreed £20,000, match funded by the council with £20,000.", "approved", "external"),
  summary(
    "Agreed £20,000, with the County Council contributing a further £30,000.",
    "approved",
    "external",
  ),
  summary("Agreed £44,000. Partners will provide the remaining £306,000.", "approved", "external"),
  summary("Agreed £44,000 and match funding of £20,000 from the council.", "approved", "external"),
  summary("Agreed £44,000, with £20,000 provided by Southern Trust.", "approved", "external"),
  summary(
    "Agreed £44,000, with funding provided by Southern Trust of £20,000.",
    "approved",
    "external",
  ),
  summary("Received £20,000 sponsorship from a bank.", "external"),
  summary("Sponsorship of £5k from one shop and £6k from another shop.", "external", "external"),
  // duplicate
  both("Vans for £1.2m", "Agreed £1,200,000 for vans.", "duplicate", "approved"),
  both("Vans for £1.2m", "Agreed £1,212,345.67 for vans.", "duplicate", "approved"),
  both("Vans for £1m", "Agreed £1,212,345 for vans.", "approved", "approved"),
  both("Vans for £1.2m", "Agreed to buy vans.", "approved"),
  both(
    "Vans for £5k and radios for £5k",
    "Agreed £5,000 for each.",
    "duplicate",
    "approved",
    "approved",
  ),
  both(
    "Partnership of £350k",
    "Agreed £44,000 towards total funding of £350,000.",
    "duplicate",
    "approved",
    "total",
  ),
  summary("Agreed £44,000 for vans. The £44,000 will be paid in May.", "approved", "duplicate"),
  summary(
    "Agreed £2m, of which £500k is for 2020/21 and £1.5m for 2021/22.",
    "approved",
    "duplicate",
    "duplicate",
  ),
  summary("Agreed £300,000 (£100,000 per annum).", "approved", "duplicate"),
  summary("Agreed £2m including £500k for vans.", "approved", "duplicate"),
  summary("Agreed £20,000 (plus £5,000 for training).", "approved", "approved"),
  summary("Agreed a salary of £20k to £45K per annum.", "duplicate", "approved"),
  summary("Agreed to raise the grant from £20,000 to £30,000.", "duplicate", "approved"),
  // reserves
  summary("Agreed an addition of £2m to the Winter Reserve.", "reserve"),
  summary(
    "Agreed the addition of £1,800,000 to Capital (Revenue Contributions) Reserve.",
    "reserve",
  ),
  summary("Agreed a £2m contribution to the Estates Reserve.", "reserve"),
  summary("Agreed that £2m be transferred into the general reserve.", "reserve"),
  summary("Agreed to move £2m from the General Reserve to the Estates Reserve.", "reserve"),
  summary("Contribution to the Estates Reserve: £2m.", "reserve"),
  summary("Agreed to increase the Insurance Reserve by £2m.", "reserve"),
  summary("Agreed to set up a Helicopter Reserve of £500,000.", "reserve"),
  summary("Agreed that £5m be transferred to reserves.", "reserve"),
  summary("Agreed to set aside £2m in an earmarked reserve.", "reserve"),
  both("Contribution to the Estates Reserve", "Agreed £2,000,000.", "reserve"),
  summary("Agreed a transfer of £2m from the Winter Reserve.", "approved"),
  summary("Agreed a transfer of £2m from the Winter Reserve to the revenue budget.", "approved"),
  summary("Agreed £5,000 to reserve a hall.", "approved"),
  summary("Agreed £5,000 to the nature reserve wardens.", "approved"),
  summary("Agreed £5,000 to train reserve officers.", "approved"),
  summary("Agreed £5,000 to fund works from the Estates Reserve.", "approved"),
];
