import type { Identity } from "../identity/index.js";
import type { Announcement, HeadlineListName, Paper } from "../paper/index.js";
import { foldTitle } from "../text/index.js";
import { describeChange } from "./describeChange.js";
import type { AnnouncementOf } from "./readAnnounced.js";
import type { Lineage } from "./readLineage.js";
import { toComparedRow } from "./toComparedRow.js";
import type { Change, ChangeFacts, ChangeParts } from "./types.js";

/** Says whether a row stands in one of the lists that a paper's headline gives. */
export type IsListed = (list: HeadlineListName, row: Identity) => boolean;

/** Reads the lists of a paper's headline for finding rows in them by folded title. */
export function toIsListed(paper: Paper): IsListed {
  const lists = paper.headline?.lists;
  const names = new Map<HeadlineListName, Set<string>>();
  return (list, { folded, core }) => {
    const known =
      names.get(list) ?? new Set((lists?.[list]?.titles ?? []).map((title) => foldTitle(title)));
    names.set(list, known);
    return folded !== "" && (known.has(folded) || known.has(core));
  };
}

/** Tells what became of a row that the later paper does not list: by its headline, or that it is not listed. */
export function explainGone(
  gone: Identity,
  isListed: IsListed,
  announcementOf: AnnouncementOf = () => null,
): Change {
  if (isListed("delivered", gone)) return toGone("completed", gone, { list: "delivered" });
  if (isListed("placedOnHold", gone)) return toGone("held", gone, { list: "placedOnHold" });
  for (const kind of ["withdrawn", "held"] as const) {
    const announced = announcementOf(kind, gone);
    if (announced !== null) return { ...toGone(kind, gone), announced };
  }
  return toGone("no-longer-listed", gone);
}

/** Tells where a row comes from that the earlier paper did not list: by the headline, or that it was not listed. */
export function explainNew(
  added: Identity,
  isListed: IsListed,
  announcementOf: AnnouncementOf = () => null,
): Change {
  if (isListed("initiated", added)) return toNew("initiated", added, { list: "initiated" });
  const announced = announcementOf("resumed", added);
  if (announced !== null) return { ...toNew("resumed", added), announced };
  const list = (["newCandidates", "toCommence"] as const).find((one) => isListed(one, added));
  return toNew("appeared", added, list ? { list } : {});
}

/** Tells which projects became one or several, by the papers' own words. */
export function explainLineage({ merged, split }: Lineage): Change[] {
  return [
    ...merged.map(({ before, after, listed, announced }) => {
      const { title } = (listed ?? before).row;
      const rows = { before: toComparedRow(before.row), after: toComparedRow(after.row) };
      const facts: ChangeFacts = { kind: "merged", title, slippage: null, ...rows };
      return withAnnounced(toChange(facts, before, after, listed ?? before), announced);
    }),
    ...split.map(({ before, after, announced }) => {
      const { title } = after.row;
      const rows = { before: toComparedRow(before.row), after: toComparedRow(after.row) };
      const facts: ChangeFacts = { kind: "split", title, slippage: null, ...rows };
      return withAnnounced(toChange(facts, before, after), announced);
    }),
  ];
}

const withAnnounced = (change: Change, announced: Announcement | undefined): Change =>
  announced === undefined ? change : { ...change, announced };

/** What told a change, where it was a list of the headline. */
type Told = Pick<ChangeParts, "list">;

function toGone(
  kind: "completed" | "held" | "withdrawn" | "no-longer-listed",
  gone: Identity,
  told: Told = {},
): Change {
  const before = toComparedRow(gone.row);
  const facts: ChangeFacts = {
    kind,
    title: before.title,
    slippage: null,
    before,
    after: null,
    ...told,
  };
  return toChange(facts, gone, null);
}

function toNew(
  kind: "initiated" | "resumed" | "appeared",
  added: Identity,
  told: Told = {},
): Change {
  const after = toComparedRow(added.row);
  const facts: ChangeFacts = {
    kind,
    title: after.title,
    slippage: null,
    before: null,
    after,
    ...told,
  };
  return toChange(facts, null, added);
}

/** @param named the row by whose id the change goes: the later one, or the earlier where that is gone */
function toChange(
  facts: ChangeFacts,
  before: Identity | null,
  after: Identity | null,
  named = after ?? before,
): Change {
  return {
    projectId: named?.row.id ?? "",
    ...facts,
    sentence: describeChange(facts),
    at: [before?.row.at ?? null, after?.row.at ?? null],
    ids: [before?.row.id ?? null, after?.row.id ?? null],
  };
}
