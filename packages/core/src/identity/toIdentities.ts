import type { Paper } from "../paper/index.js";
import { foldWords } from "../text/index.js";
import { type Identity, toIdentity } from "./toIdentity.js";

/**
 * Works out what comparing needs to know of each row of a paper. Ids are an office's own, so among papers that name
 * several offices they tell nothing.
 * @param offices those that the papers name which are compared
 * @example
 * toIdentities({ projects: [] }, ["Norfolk"]); // => []
 */
export function toIdentities(
  { projects }: Pick<Paper, "projects">,
  offices: readonly string[],
): Identity[] {
  const isOneOffice = new Set(offices.map(foldWords)).size <= 1;
  return projects.map((row) => {
    const identity = toIdentity(row);
    return isOneOffice ? identity : { ...identity, ref: null };
  });
}
