import { compareText, foldTitle } from "../text/index.js";
import type { Change } from "./types.js";
import { changeKinds } from "./vocabulary.js";

const places = new Map<string, number>(changeKinds.map(({ kind }, place) => [kind, place]));

/** Puts changes into their canonical order: by kind, then title, then the ids of the rows. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (one, other) =>
      (places.get(one.kind) ?? 0) - (places.get(other.kind) ?? 0) ||
      compareText(foldTitle(one.title), foldTitle(other.title)) ||
      compareText(idsOf(one), idsOf(other)),
  );
}

const idsOf = ({ ids }: Change): string => ids.join(" ");
