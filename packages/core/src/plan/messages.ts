import type { Catalogue } from "../text/index.js";

/** Why a row has no strand of its own: it has no label, or one that fits no strand or several. */
export type LabelWithoutStrand =
  | { reason: "no-label" }
  | { reason: "fits-none"; label: string }
  | { reason: "fits-several"; label: string; candidates: readonly string[] };

/** What the sentences that speak for a row's strand name. */
export interface StrandEvidenceValues {
  unrecognised: { label: string };
  whole: { label: string };
  "one-candidate": { label: string; shared: string; strand: string };
  "beside-settles": {
    label: string;
    candidates: readonly string[];
    beside: string;
    strand: string;
  };
  "label-above": { strand: string };
  "none-near": { own: LabelWithoutStrand };
  "nearest-below": { own: LabelWithoutStrand; strand: string };
  "labels-agree": { own: LabelWithoutStrand; strand: string };
  /** `below` is `null` where the label below is no strand. */
  "between-two": { own: LabelWithoutStrand; above: string; below: string | null };
}

function sayOwn(own: LabelWithoutStrand): string {
  switch (own.reason) {
    case "no-label":
      return "The row has no label";
    case "fits-none":
      return `The label “${own.label}” fits no strand`;
    case "fits-several":
      return `The broken label “${own.label}” fits ${own.candidates.join(" and ")}`;
  }
}

/** What in a paper speaks for the strand of a row. */
export const strandEvidence: Catalogue<StrandEvidenceValues> = {
  en: {
    unrecognised: ({ label }) => `The label “${label}” is no strand of the plan.`,
    whole: ({ label }) => `The row is labelled “${label}”.`,
    "one-candidate": ({ label, shared, strand }) =>
      `The broken label “${label}” shares “${shared}” with ${strand} alone.`,
    "beside-settles": ({ label, candidates, beside, strand }) =>
      `The broken label “${label}” fits ${candidates.join(" and ")}; “${beside}” beside it fits ${strand}.`,
    "label-above": ({ strand }) =>
      `The label above is ${strand}, and this table labels the first row of each group.`,
    "none-near": ({ own }) => `${sayOwn(own)}, and none near it is read.`,
    "nearest-below": ({ own, strand }) => `${sayOwn(own)}; the nearest below is ${strand}.`,
    "labels-agree": ({ own, strand }) => `${sayOwn(own)}; the labels near it are ${strand}.`,
    "between-two": ({ own, above, below }) =>
      `${sayOwn(own)}; above it is ${above}, below it ${below ?? "a label that is no strand"}.`,
  },
  cy: {},
};
