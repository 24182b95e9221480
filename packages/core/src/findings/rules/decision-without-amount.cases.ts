import { paperExample, type RuleCases, unread } from "../examples.cases.js";
import type { PaperSubject } from "../types.js";

const decision = (title: string, summary = "", parts: object = {}) => ({
  decisions: [{ title, summary, ...parts }],
});

export const cases: RuleCases<PaperSubject> = {
  fires: [
    paperExample("money set aside", decision("Street Pastors", "Money set aside for the Pastors")),
    paperExample("agreed to pay for it", decision("Training", "Agreed to pay for the training")),
    paperExample("a grant that was given", decision("Grant Fund", "Grant given to the watch")),
    paperExample(
      "a contribution",
      decision("Garden", "Approved a contribution towards the memorial garden"),
    ),
    paperExample("funding that was approved", decision("Vans", "Approved funding for two vans")),
    paperExample("funding that is required", decision("Move", "Funding required to move a team")),
    paperExample("an allocation", decision("Street Pastors", "Funding allocation for the Pastors")),
    paperExample("an order to fund", decision("Modern slavery", "Fund a secondment to lead on it")),
    paperExample("a contract that was awarded", decision("CCTV", "Award of contract for CCTV")),
  ],
  silent: [
    paperExample("the amount is stated", decision("Vans", "Approved funding of £20,000 for vans")),
    paperExample("nothing is spent", decision("Governance", "Brought into line with guidance")),
    paperExample("a permission that is granted", decision("Lease", "Granted leave to assign it")),
    paperExample("a strategy on funding", decision("Policy", "Adopted the funding strategy")),
    paperExample("money that comes in", decision("Bid", "Accepted funding from the Home Office")),
    paperExample("another body pays", decision("PCSOs", "The parish council pays for two PCSOs")),
    paperExample("somebody else funds it", decision("SARC", "NHS England fund the medical side")),
    paperExample("declined", decision("Vans", "Declined to fund two vans")),
    paperExample(
      "at no cost",
      decision("Vans", "Award of contract for vans at no cost to the PCC"),
    ),
    paperExample(
      "it is not published",
      decision("Vans", "Funding for vans", { isRestricted: true }),
    ),
    paperExample("its amount was not read", {
      ...decision("Vans", "Approved funding for two vans"),
      problems: [unread("cell-amount-unread", 101)],
    }),
  ],
};
