import type { AmountRole } from "./types.js";
import type { AmountContext } from "./toContexts.js";
import {
  acceptedGrantAfter,
  askedFor,
  besidesBefore,
  committingVerb,
  awardedByAfter,
  decisionNames,
  donatedAfter,
  externalBefore,
  fromAfter,
  giftBefore,
  givenAfter,
  givenBefore,
  givenFromBefore,
  givenNounAfter,
  grantAccepted,
  grantBefore,
  giverBefore,
  heldOrOwedBefore,
  mentionedAfter,
  mentionedBefore,
  noSubject,
  notedBefore,
  notedList,
  notGivers,
  outsideAwardBefore,
  outsideNames,
  outsideShareBefore,
  ownNames,
  paidByAfter,
  paidByBefore,
  possibleTotalsAfter,
  possibleTotalsBefore,
  receivedAfter,
  receivedBefore,
  subjectLead,
  totalAround,
  totalsBefore,
} from "./vocabulary.js";

/** A role by the words around an amount; `possible-total` waits for what else the text states. */
export type WordedRole = Exclude<AmountRole, "duplicate"> | "possible-total";

const OWN = new RegExp(`\\b(?:${ownNames.join("|")})\\b`, "i");
const OUTSIDE = new RegExp(`\\b(?:${outsideNames.join("|")})`, "i");
const DECISION = new RegExp(`\\b(?:${decisionNames.join("|")})\\b`, "i");
/** The name of a giver ends where the sentence goes on. */
const NAME_END =
  /[,;.(–]| (?:to|for|towards|in|on|at|with|and|which|who|as|over|between|following)\b/;

/**
 * Matches the words around an amount with the cues of the vocabulary, wider totals first. `£5k from a shop and
 * £6k from a bank` speaks of gifts until its sentence ends.
 */
export function matchRole(context: AmountContext, previous: WordedRole | undefined): WordedRole {
  const { before, after } = context;
  if (notedBefore.test(before) || isNoted(context, previous)) return "mentioned";
  if (besidesBefore.test(before) && isOutsider(givenFrom.exec(after)?.[1])) return "external";
  if (isWiderTotal(before, after)) return "total";
  if (mentionedAfter.test(after) || mentionedBefore.some((words) => words.test(before)))
    return "mentioned";
  if (isExternal(context, previous === "external" && context.between !== null)) return "external";
  const isPossible =
    possibleTotalsBefore.some((words) => words.test(before)) ||
    possibleTotalsAfter.some((words) => words.test(after));
  return isPossible ? "possible-total" : "approved";
}

const givenFrom = /^ from (?:the |a |an )?(.{2,60})/i;

/** What is held or owed is noted, unless a verb of its sentence commits it; so is what stands in a row with such a sum. */
function isNoted({ before, between }: AmountContext, previous: WordedRole | undefined): boolean {
  if (previous === "mentioned" && between !== null && notedList.test(between)) return true;
  return between === null && heldOrOwedBefore.test(before) && !committingVerb.test(before);
}

function isWiderTotal(before: string, after: string): boolean {
  if (totalsBefore.some((words) => words.test(before))) return true;
  return totalAround.before.test(before) && totalAround.after.test(after);
}

function isExternal({ before, after }: AmountContext, isListed: boolean): boolean {
  if (outsideShareBefore.test(before) || outsideAwardBefore.test(before)) return true;
  if (grantBefore.test(before) && grantAccepted.test(after)) return true;
  if (isOutsider(paidByAfter.exec(after)?.[1]) || isOutsider(paidByBefore.exec(before)?.[1]))
    return true;
  if (isOutsider(donatedAfter.exec(after)?.[1])) return true;
  if (
    [fromAfter, awardedByAfter, acceptedGrantAfter].some((words) =>
      OUTSIDE.test(nameIn(words.exec(after)?.[1])),
    )
  )
    return true;
  if (isOutsideSubject(giverBefore.exec(before)?.[1])) return true;
  return !askedFor.test(before) && isGift(before, after, isListed);
}

function isGift(before: string, after: string, isListed: boolean): boolean {
  if (externalBefore.some((words) => words.test(before))) return true;
  if ([giftBefore, givenFromBefore].some((words) => isOutsider(words.exec(before)?.[1])))
    return true;
  if (receivedBefore.test(before) && !askedFor.test(after))
    return isOutsider(receivedAfter.exec(after)?.[1]);
  const isGiven = isListed || givenBefore.test(before) || givenNounAfter.test(after);
  return isGiven && isOutsider(givenAfter.exec(after)?.[1]);
}

function isOutsider(words: string | undefined): boolean {
  const name = nameIn(words);
  if (name === "" || notGivers.test(name)) return false;
  return OUTSIDE.test(name) || !OWN.test(name);
}

function nameIn(words: string | undefined): string {
  return words?.split(NAME_END)[0] ?? "";
}

function isOutsideSubject(words: string | undefined): boolean {
  const subject = words?.replace(subjectLead, "").trim();
  if (!subject || noSubject.test(subject)) return false;
  return !OWN.test(subject) && !DECISION.test(subject);
}
