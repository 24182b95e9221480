import type { AmountContext } from "./toContexts.js";
import {
  createBefore,
  heldAfter,
  heldBefore,
  inReserveAfter,
  intoReserveAfter,
  intoReserveBefore,
  reserveAfter,
  reserveRaisedBefore,
} from "./vocabulary.js";

/**
 * Says whether an amount moves money into a reserve. Rule: to a reserve it is a transfer, also from one reserve
 * to another; out of a reserve it is spending.
 */
export function isReserveTransfer({
  before,
  after,
}: Pick<AmountContext, "before" | "after">): boolean {
  if (intoReserveAfter.test(after) || intoReserveBefore.some((words) => words.test(before)))
    return true;
  if (reserveRaisedBefore.test(before) || heldAfter.test(after)) return true;
  return (
    (heldBefore.test(before) && inReserveAfter.test(after)) ||
    (createBefore.test(before) && reserveAfter.test(after))
  );
}
