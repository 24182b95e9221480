import type { HeadlineListName } from "./types.js";

/** What an office says it did with projects, folded, and in which list of the headline these are. */
export const toldVerbs: Readonly<Record<string, HeadlineListName>> = {
  completed: "delivered",
  delivered: "delivered",
  finished: "delivered",
  "closed out": "delivered",
  concluded: "delivered",
  begun: "initiated",
  began: "initiated",
  started: "initiated",
  "set going": "initiated",
  launched: "initiated",
  initiated: "initiated",
  commenced: "initiated",
  "got under way": "initiated",
  paused: "placedOnHold",
  suspended: "placedOnHold",
  deferred: "placedOnHold",
  parked: "placedOnHold",
  "placed on hold": "placedOnHold",
  "put on hold": "placedOnHold",
  identified: "newCandidates",
  "added to the pipeline": "newCandidates",
};

/** The same of what has still to come, behind "will", "are to" and "are due to". */
export const comingVerbs: readonly string[] = [
  "start",
  "begin",
  "commence",
  "be started",
  "be launched",
  "get under way",
];

/** Verbs that stand before their object, with what follows it: "we have put two schemes on hold". */
export const partedVerbs: readonly (readonly [verb: string, end: string])[] = [
  ["put", "on hold"],
  ["placed", "on hold"],
  ["added", "to the pipeline"],
];

/** Who tells it: the office itself. What another body did is no list of this paper. */
export const tellers: readonly string[] = [
  "we",
  "i",
  "we at the office",
  "the office",
  "our office",
  "my office",
  "the commissioner",
  "the police and crime commissioner",
  "the pcc",
  "the pfcc",
  "the opcc",
  "the mayor",
  "the deputy mayor",
  "the team",
  "our team",
  "the programme",
];

/** Words that change nothing of what is told. */
export const tellFillers: ReadonlySet<string> = new Set(
  "now also since already successfully formally both so far just then and but the a another further our all have has been were was".split(
    " ",
  ),
);

/** Words with which the time starts in which something was done. */
export const timeStarts: ReadonlySet<string> = new Set(
  "since during over in between this after from within".split(" "),
);

/** Words that make of it a plan, a denial, or something of another time; in capitals "May" is the month. */
export const untold =
  /\b(?:[Nn]ot|[Nn]ever|[Nn]o|hopes?|plans? to|aims?|intends?|target|would|could|may|might|should|[Ii]f|[Ll]ast year|[Pp]revious(?:ly)?|[Ee]arlier|[Uu]ntil|[Bb]efore|[Ff]orce|[Cc]onstabulary|[Cc]ouncil)\b/;
