export const strandConfidences = ["certain", "likely", "guess", "none"] as const;
export type StrandConfidence = (typeof strandConfidences)[number];

/** The strand of one row, how sure that is, and what in the paper speaks for it. */
export interface StrandMatch {
  strand: string | null;
  confidence: StrandConfidence;
  /** A sentence for a person who has to confirm it; `null` where there is nothing to go by. */
  evidence: string | null;
}
