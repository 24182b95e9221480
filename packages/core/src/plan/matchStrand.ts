import { type Label, readLabel } from "./readLabel.js";
import type { StrandMatch } from "./types.js";

/**
 * Reads the labels down the side of a table, one for each row, against the plan's own strands. Such labels are
 * often rotated text that extraction breaks, and one label stands for the rows around it. The rule: a whole
 * label is certain; a fragment that fits one strand is likely; a row without a label takes the one above it
 * where the table labels the first row of each group, or where the labels above and below agree (likely),
 * otherwise the nearest (guess). A label that names no strand of the plan is `none`, and so are the rows below it.
 * @param labels the label cells from top to bottom, empty where the row has none
 * @example
 * matchStrands(["Big Con", ""], ["Big Conversations", "Big Issues"])[1]?.confidence; // => "likely"
 */
export function matchStrands(labels: readonly string[], strands: readonly string[]): StrandMatch[] {
  const read = labels.map((text) => readLabel(text, strands));
  const settled = read.map((label, row) => settleLabel(label, row, read));
  const above = nearestSettled(settled);
  const below = nearestSettled(settled.toReversed()).toReversed();
  const fill = labelsFirstRows(read) ? fillBelow : fillBetween;
  return settled.map(
    (match, row) => match ?? fill(describeLabel(read[row]), above[row] ?? null, below[row] ?? null),
  );
}

/**
 * Reads one label that stands alone, such as a spotlight's.
 * @example
 * matchStrand("Partnerships & Commissioning", ["Commissioning & Partnerships"]).confidence; // => "certain"
 */
export function matchStrand(label: string, strands: readonly string[]): StrandMatch {
  return matchStrands([label], strands)[0] ?? NOTHING;
}

const NOTHING: StrandMatch = { strand: null, confidence: "none", evidence: null };

function settleLabel(label: Label, row: number, labels: readonly Label[]): StrandMatch | null {
  const { text, candidates, shared } = label;
  if (label.isUnrecognised)
    return { ...NOTHING, evidence: `The label “${text}” is no strand of the plan.` };
  const [only] = candidates;
  if (only === undefined) return null;
  if (label.isWhole)
    return { strand: only, confidence: "certain", evidence: `The row is labelled “${text}”.` };
  if (candidates.length === 1)
    return {
      strand: only,
      confidence: "likely",
      evidence: `The broken label “${text}” shares “${shared}” with ${only} alone.`,
    };
  const beside = [labels[row - 1], labels[row + 1]].find(
    (near) => near?.candidates.length === 1 && candidates.includes(near.candidates[0] ?? ""),
  );
  const strand = beside?.candidates[0];
  if (beside === undefined || strand === undefined) return null;
  return {
    strand,
    confidence: "likely",
    evidence: `The broken label “${text}” fits ${candidates.join(" and ")}; “${beside.text}” beside it fits ${strand}.`,
  };
}

/** Labels that are whole, or cut off at their end, from the first row on: rotated ones never look like that. */
function labelsFirstRows(labels: readonly Label[]): boolean {
  return (
    labels[0]?.isWhole === true &&
    labels.every(
      ({ text, isWhole, isCutShort, isUnrecognised }) =>
        text.trim() === "" || isWhole || isCutShort || isUnrecognised,
    )
  );
}

function nearestSettled(matches: readonly (StrandMatch | null)[]): (StrandMatch | null)[] {
  let latest: StrandMatch | null = null;
  return matches.map((match) => (latest = match ?? latest));
}

function fillBelow(_own: string, above: StrandMatch | null): StrandMatch {
  if (above === null || above.strand === null) return above ?? NOTHING;
  return {
    strand: above.strand,
    confidence: "likely",
    evidence: `The label above is ${above.strand}, and this table labels the first row of each group.`,
  };
}

function describeLabel(label: Label | undefined): string {
  if (label === undefined || label.text.trim() === "") return "The row has no label";
  const { text, candidates } = label;
  if (candidates.length === 0) return `The label “${text}” fits no strand`;
  return `The broken label “${text}” fits ${candidates.join(" and ")}`;
}

function fillBetween(
  own: string,
  above: StrandMatch | null,
  below: StrandMatch | null,
): StrandMatch {
  const [over, under] = [above?.strand ?? null, below?.strand ?? null];
  const strand = above === null ? under : over;
  if (strand === null) return { ...NOTHING, evidence: `${own}, and none near it is read.` };
  if (above === null)
    return { strand, confidence: "guess", evidence: `${own}; the nearest below is ${strand}.` };
  if (below === null || under === over)
    return { strand, confidence: "likely", evidence: `${own}; the labels near it are ${strand}.` };
  return {
    strand,
    confidence: "guess",
    evidence: `${own}; above it is ${over}, below it ${under ?? "a label that is no strand"}.`,
  };
}
