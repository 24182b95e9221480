import { boundsOf, type PlacedGraphic } from "./placedGraphics.js";
import { findChartTitle } from "./findChartTitle.js";
import { toLines } from "./toRuns.js";
import type { Run } from "./types.js";

/** Shares of one whole add up to 100, but for rounding. */
const WHOLE = { least: 98, most: 102 } as const;

const SHARE = /^(\d{1,3}(?:\.\d{1,2})?)\s?%$/;
/** "62% Burglary", "62 % – burglary": spaces are single ones. */
const WITH_WORDS = /^(\d{1,3}(?:\.\d{1,2})?) ?% (?:[-–:] ?)?(\p{L}.*)$/u;
/** The share at the end of "Burglary: 62%" or "Burglary (62 %)"; "-60%" is a change, and "55–60%" a range. */
const SHARE_BEHIND = /(?<![\d.,+\u2212-]|\d\u2013)(\d{1,3}(?:\.\d{1,2})?) ?%\)?$/;
/** Words stand no further from their share than this many times its height. */
const WIDEST_GAP = 6;

interface Share {
  percent: number;
  label: string;
  runs: Run[];
}

/**
 * Finds the shares of a whole that stand under one another, each with its words: the legend of a pie, or a list of them.
 * They are a chart only where they add up to 100, but for rounding.
 */
export function findShares(runs: readonly Run[]): PlacedGraphic[] {
  const level = runs.filter((run) => run.turned === "not");
  const shares = toLines(level).flatMap((line) => sharesOf(line));
  return groupsOf(shares).flatMap((group) => {
    const sum = group.reduce((total, { percent }) => total + percent, 0);
    if (group.length < 2 || sum < WHOLE.least || sum > WHOLE.most) return [];
    return [toChart(group, level)];
  });
}

function sharesOf(line: readonly Run[]): Share[] {
  const used = new Set<Run>();
  const shares: Share[] = [];
  for (const [at, run] of line.entries()) {
    const text = run.text.trim().split(/\s+/).join(" ");
    const [, figure, words] = WITH_WORDS.exec(text) ?? [];
    const behind = splitShareBehind(text);
    const alone = SHARE.exec(text)?.[1];
    if (standsInRow(run, line)) continue;
    if (figure !== undefined)
      shares.push({ percent: Number(figure), label: words ?? "", runs: [run] });
    else if (behind !== null) shares.push({ ...behind, runs: [run] });
    else if (alone !== undefined) {
      const label = [line[at + 1], line[at - 1]].find(
        (one) => one !== undefined && !used.has(one) && isLabel(one, run),
      );
      if (label === undefined) continue;
      used.add(label);
      shares.push({ percent: Number(alone), label: label.text.trim(), runs: [run, label] });
    }
  }
  return shares;
}

/** Parts "Burglary: 62%" into its label and its share; `null` where no share, or more than one, ends the text, or no words stand before it. */
function splitShareBehind(text: string): Pick<Share, "percent" | "label"> | null {
  const found = SHARE_BEHIND.exec(text);
  if (found === null) return null;
  const label = text
    .slice(0, found.index)
    .trimEnd()
    .replace(/\($/, "")
    .trimEnd()
    .replace(/[-–:]$/, "")
    .trimEnd();
  return /^\p{L}/u.test(label) && !label.includes("%")
    ? { percent: Number(found[1]), label }
    : null;
}

/** In a row of a table other words stand as near as a label does. */
function standsInRow(run: Run, line: readonly Run[]): boolean {
  const near = line.filter((one) => one !== run && gapOf(one, run) < WIDEST_GAP * run.height);
  return near.length > 1;
}

const gapOf = (one: Run, other: Run) => Math.max(one.left - other.right, other.left - one.right);

/** Words of their own beside a share; what holds a share itself is the label of that one. */
function isLabel(label: Run, share: Run): boolean {
  return (
    /\p{L}/u.test(label.text) &&
    !label.text.includes("%") &&
    gapOf(label, share) < WIDEST_GAP * share.height
  );
}

/** Shares whose figures stand under one another, less than WIDEST_STEP heights apart, are of one whole. */
function groupsOf(shares: readonly Share[]): Share[][] {
  const groups: Share[][] = [];
  for (const share of shares) {
    const [figure] = share.runs;
    const group = groups.find((one) => {
      const last = one.at(-1)?.runs[0];
      if (last === undefined || figure === undefined) return false;
      const isUnder =
        Math.abs(last.left - figure.left) < last.height || Math.abs(last.right - figure.right) < 2;
      return isUnder && figure.top - last.bottom < WIDEST_STEP * last.height;
    });
    if (group) group.push(share);
    else groups.push([share]);
  }
  return groups;
}

/** From one share to the next is less than this many times the height of the figures. */
const WIDEST_STEP = 4;

function toChart(shares: readonly Share[], level: readonly Run[]): PlacedGraphic {
  const own = shares.flatMap(({ runs }) => runs);
  const title = findChartTitle(
    level.filter((run) => !own.includes(run)),
    boundsOf(own),
  );
  return {
    block: {
      type: "chart",
      kind: "pie",
      title: title?.text ?? null,
      categories: shares.map(({ label }) => label),
      series: [{ name: "%", values: shares.map(({ percent }) => percent) }],
      alt: null,
    },
    runs: [...own, ...(title?.runs ?? [])],
    fills: [],
  };
}
