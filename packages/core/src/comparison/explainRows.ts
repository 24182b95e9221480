import type { Identity, RowPair } from "../identity/index.js";
import type { Paper } from "../paper/index.js";
import { foldTitle } from "../text/index.js";
import { spokenTitle } from "./describeChange.js";
import { describeForecast } from "./describeForecast.js";
import type { Lineage } from "./readLineage.js";
import { toComparedRow } from "./toComparedRow.js";
import type { Change, ChangeParts } from "./types.js";

type ListName = keyof NonNullable<Paper["headline"]>["lists"];

/** Says whether a row stands in one of the lists that a paper's headline gives. */
export type IsListed = (list: ListName, row: Identity) => boolean;

/** Reads the lists of a paper's headline for finding rows in them by folded title. */
export function toIsListed(paper: Paper): IsListed {
  const lists = paper.headline?.lists;
  const names = new Map<ListName, Set<string>>();
  return (list, { folded, core }) => {
    const known =
      names.get(list) ?? new Set((lists?.[list]?.titles ?? []).map((title) => foldTitle(title)));
    names.set(list, known);
    return folded !== "" && (known.has(folded) || known.has(core));
  };
}

/** Says what became of a row that the later paper does not list: by its headline, or that it is not listed. */
export function explainGone(gone: Identity, isListed: IsListed): Change {
  const name = spokenTitle(gone.row.title);
  if (isListed("delivered", gone))
    return toGone("completed", gone, `${name} is named among the projects delivered.`);
  if (isListed("placedOnHold", gone))
    return toGone("held", gone, `${name} is named among the projects placed on hold.`);
  const { forecast } = gone.row;
  const earlier =
    forecast.kind === "period" ? `; it was forecast for ${describeForecast(forecast)}` : "";
  return toGone("no-longer-listed", gone, `${name} is not listed in this paper${earlier}.`);
}

/** Says where a row comes from that the earlier paper did not list: by the headline, or that it was not listed. */
export function explainNew(added: Identity, isListed: IsListed): Change {
  const name = spokenTitle(added.row.title);
  const { forecast } = added.row;
  const due =
    forecast.kind === "period" ? `; it is forecast for ${describeForecast(forecast)}` : "";
  if (isListed("initiated", added))
    return toNew("initiated", added, `${name} is named among the projects started${due}.`);
  const words = isListed("newCandidates", added)
    ? "is named among the new candidate projects"
    : isListed("toCommence", added)
      ? "is named among the projects about to start"
      : "is listed in this paper and was not listed in the one before";
  return toNew("appeared", added, `${name} ${words}${due}.`);
}

/** Says which projects became one or several, by the papers' own words. */
export function explainLineage({ merged, split }: Lineage): Change[] {
  return [
    ...merged.map((merger) => ({
      ...toPaired("merged", merger, describeMerger(merger)),
      ...nameOf(merger.listed ?? merger.before),
    })),
    ...split.map((pair) => toPaired("split", pair, describeSplit(pair))),
  ];
}

function describeMerger({ before, after }: RowPair): string {
  return `${spokenTitle(before.row.title)} is now part of ${spokenTitle(after.row.title)}.`;
}

function describeSplit({ before, after }: RowPair): string {
  return `${spokenTitle(after.row.title)} has been split from ${spokenTitle(before.row.title)}.`;
}

function toGone(
  kind: "completed" | "held" | "no-longer-listed",
  gone: Identity,
  sentence: string,
): Change {
  return { kind, ...toParts(gone, null, sentence), before: toComparedRow(gone.row), after: null };
}

function toNew(kind: "initiated" | "appeared", added: Identity, sentence: string): Change {
  return { kind, ...toParts(null, added, sentence), before: null, after: toComparedRow(added.row) };
}

function toPaired(kind: "merged" | "split", { before, after }: RowPair, sentence: string): Change {
  return {
    kind,
    ...toParts(before, after, sentence),
    before: toComparedRow(before.row),
    after: toComparedRow(after.row),
  };
}

function toParts(before: Identity | null, after: Identity | null, sentence: string): ChangeParts {
  return {
    ...nameOf(after ?? before),
    slippage: null,
    sentence,
    at: [before?.row.at ?? null, after?.row.at ?? null],
    ids: [before?.row.id ?? null, after?.row.id ?? null],
  };
}

function nameOf(identity: Identity | null): Pick<Change, "projectId" | "title"> {
  return { projectId: identity?.row.id ?? "", title: identity?.row.title ?? "" };
}
