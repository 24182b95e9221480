import type { Identity } from "../identity/index.js";
import type { HeadlineListName, Paper } from "../paper/index.js";
import { foldTitle } from "../text/index.js";
import { describeChange } from "./describeChange.js";
import type { Lineage } from "./readLineage.js";
import { toComparedRow } from "./toComparedRow.js";
import type { Change, ChangeFacts } from "./types.js";
import type { RowChangeKind } from "./vocabulary.js";

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
export function explainGone(gone: Identity, isListed: IsListed): Change {
  if (isListed("delivered", gone)) return toChange("completed", gone, null, { list: "delivered" });
  if (isListed("placedOnHold", gone)) return toChange("held", gone, null, { list: "placedOnHold" });
  return toChange("no-longer-listed", gone, null);
}

/** Tells where a row comes from that the earlier paper did not list: by the headline, or that it was not listed. */
export function explainNew(added: Identity, isListed: IsListed): Change {
  if (isListed("initiated", added))
    return toChange("initiated", null, added, { list: "initiated" });
  const list = (["newCandidates", "toCommence"] as const).find((one) => isListed(one, added));
  return toChange("appeared", null, added, list ? { list } : {});
}

/** Tells which projects became one or several, by the papers' own words. */
export function explainLineage({ merged, split }: Lineage): Change[] {
  return [
    ...merged.map(({ before, after, listed }) =>
      toChange("merged", before, after, {}, listed ?? before),
    ),
    ...split.map(({ before, after }) => toChange("split", before, after)),
  ];
}

/** @param named the row by whose title and id the change goes: the later one, or the earlier where that is gone */
function toChange(
  kind: RowChangeKind,
  before: Identity | null,
  after: Identity | null,
  told: Pick<ChangeFacts, "list"> = {},
  named = after ?? before,
): Change {
  const facts: ChangeFacts = {
    kind,
    title: named?.row.title ?? "",
    before: before && toComparedRow(before.row),
    after: after && toComparedRow(after.row),
    slippage: null,
    ...told,
  };
  return {
    projectId: named?.row.id ?? "",
    ...facts,
    sentence: describeChange(facts),
    at: [before?.row.at ?? null, after?.row.at ?? null],
    ids: [before?.row.id ?? null, after?.row.id ?? null],
  };
}
