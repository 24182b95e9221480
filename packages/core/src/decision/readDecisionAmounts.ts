import { parseAmounts } from "../money/index.js";
import type { Problem } from "../result/index.js";
import { isReserveTransfer } from "./isReserveTransfer.js";
import { isSameMoney } from "./isSameMoney.js";
import { settleRoles } from "./settleRoles.js";
import { toContexts } from "./toContexts.js";
import type { DecisionAmount } from "./types.js";

/** The amounts of a decision, and what could not be read of them. */
export interface DecisionAmountsReading {
  /** In the order in which they stand, those of the title first. */
  amounts: DecisionAmount[];
  /** Amounts that are malformed, in the same order. */
  problems: Problem[];
}

type Where = DecisionAmount["in"];

/**
 * Reads the amounts of a decision from its title and its summary, and says what each is to the decision.
 *
 * Rule: an amount is `approved` where nothing says otherwise. It is `total` where the words name a wider sum
 * that it is part of, or a sum that the decision does not commit (a bid, what was declined); `mentioned` where it is a
 * unit price, a rate for an hour, or only noted (a saving, an underspend, an outturn);
 * `external` where they say that somebody else gives it; `duplicate` where it is money that is said already: in
 * a title that the summary repeats, also in other notation or rounded, a part of a sum, the lower end of a range.
 * The same sum for two different things is approved twice. An approved amount that goes into a reserve is a
 * reserve transfer, also where it comes from another reserve; what comes out of a reserve to be spent is not.
 * The words are matched by the tables of `vocabulary.ts`; no name of an area stands there.
 * @example
 * readDecisionAmounts("Vans", "Agreed £5k towards a total cost of £20k.").amounts.map(({ role }) => role); // => ["approved", "total"]
 */
export function readDecisionAmounts(title: string, summary: string): DecisionAmountsReading {
  const inTitle = readPart(title, "title");
  const inSummary = readPart(summary, "summary");
  markSaidAgain(inTitle.amounts, inSummary.amounts);
  const amounts = [...inTitle.amounts, ...inSummary.amounts];
  const approved = amounts.filter(({ role }) => role === "approved");
  const [only] = approved;
  if (only && approved.length === 1 && isReserveTransfer({ before: `${title}: `, after: "" }))
    only.isReserveTransfer = true;
  return { amounts, problems: [...inTitle.problems, ...inSummary.problems] };
}

function readPart(text: string, where: Where) {
  const { amounts, problems } = parseAmounts(text);
  const contexts = toContexts(text, amounts);
  const roles = settleRoles(contexts);
  const inPart = contexts.map((context, index): DecisionAmount => {
    const role = roles[index] ?? "approved";
    const isTransfer = role === "approved" && isReserveTransfer(context);
    return { ...context.amount, role, isReserveTransfer: isTransfer, in: where };
  });
  return { amounts: inPart, problems };
}

/** Each amount of the summary stands for one of the title. */
function markSaidAgain(inTitle: DecisionAmount[], inSummary: readonly DecisionAmount[]): void {
  const left = new Set(inSummary);
  for (const amount of inTitle) {
    const candidates = [...left];
    const same =
      candidates.find((one) => one.amount === amount.amount) ??
      candidates.find((one) => isSameMoney(amount, one));
    if (!same) continue;
    left.delete(same);
    amount.role = "duplicate";
    amount.isReserveTransfer = false;
  }
}
