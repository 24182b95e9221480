import { say } from "../text/index.js";
import { type LabelWithoutStrand, strandEvidence } from "./messages.js";
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
    (match, row) => match ?? fill(toUnsettled(read[row]), above[row] ?? null, below[row] ?? null),
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
    return { ...NOTHING, evidence: say(strandEvidence, "unrecognised", { label: text }) };
  const [only] = candidates;
  if (only === undefined) return null;
  if (label.isWhole) {
    const evidence = say(strandEvidence, "whole", { label: text });
    return { strand: only, confidence: "certain", evidence };
  }
  if (candidates.length === 1) {
    const evidence = say(strandEvidence, "one-candidate", { label: text, shared, strand: only });
    return { strand: only, confidence: "likely", evidence };
  }
  const beside = [labels[row - 1], labels[row + 1]].find(
    (near) => near?.candidates.length === 1 && candidates.includes(near.candidates[0] ?? ""),
  );
  const strand = beside?.candidates[0];
  if (beside === undefined || strand === undefined) return null;
  const values = { label: text, candidates, beside: beside.text, strand };
  return { strand, confidence: "likely", evidence: say(strandEvidence, "beside-settles", values) };
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

function fillBelow(_own: LabelWithoutStrand, above: StrandMatch | null): StrandMatch {
  if (above === null || above.strand === null) return above ?? NOTHING;
  const { strand } = above;
  return { strand, confidence: "likely", evidence: say(strandEvidence, "label-above", { strand }) };
}

/** Why the row's own label settles nothing. */
function toUnsettled(label: Label | undefined): LabelWithoutStrand {
  if (label === undefined || label.text.trim() === "") return { reason: "no-label" };
  const { text, candidates } = label;
  if (candidates.length === 0) return { reason: "fits-none", label: text };
  return { reason: "fits-several", label: text, candidates };
}

function fillBetween(
  own: LabelWithoutStrand,
  above: StrandMatch | null,
  below: StrandMatch | null,
): StrandMatch {
  const [over, under] = [above?.strand ?? null, below?.strand ?? null];
  const strand = above === null ? under : over;
  if (strand === null) return { ...NOTHING, evidence: say(strandEvidence, "none-near", { own }) };
  const values = { own, strand };
  if (above === null)
    return { strand, confidence: "guess", evidence: say(strandEvidence, "nearest-below", values) };
  if (below === null || under === over)
    return { strand, confidence: "likely", evidence: say(strandEvidence, "labels-agree", values) };
  const evidence = say(strandEvidence, "between-two", { own, above: strand, below: under });
  return { strand, confidence: "guess", evidence };
}
