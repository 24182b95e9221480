import { type Alias, type Identity, matchRows, toIdentities } from "../identity/index.js";
import type { Paper } from "../paper/index.js";

/** One project's rows through a series: each with the number of its paper, from 0. */
export interface Line {
  rows: { paper: number; identity: Identity }[];
}

/**
 * Follows every project through a series of papers by the rules of identity, the office's own ids before names. A project that a paper does not list keeps
 * its line, and is known again by any name that it has had.
 */
export function followProjects(papers: readonly Paper[], aliases: readonly Alias[]): Line[] {
  const lines: Line[] = [];
  const offices = papers.flatMap(({ office }) => office ?? []);
  papers.forEach((one, paper) => {
    const known = new Map(
      lines.flatMap((line) => lastOf(line).map((last) => [last, line] as const)),
    );
    const rows = toIdentities(one, offices);
    const { pairs, after } = matchRows([...known.keys()], rows, [
      ...aliases,
      ...lines.flatMap(formerNames),
    ]);
    for (const pair of pairs) known.get(pair.before)?.rows.push({ paper, identity: pair.after });
    lines.push(...after.map((identity) => ({ rows: [{ paper, identity }] })));
  });
  return lines;
}

function lastOf({ rows }: Line): Identity[] {
  const last = rows.at(-1);
  return last ? [last.identity] : [];
}

function formerNames({ rows }: Line): Alias[] {
  const titles = [...new Set(rows.map(({ identity }) => identity.row.title))];
  const title = titles.at(-1);
  return title !== undefined && titles.length > 1 ? [{ title, aliases: titles.slice(0, -1) }] : [];
}
