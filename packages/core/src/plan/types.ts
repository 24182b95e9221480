export const strandConfidences = ["certain", "likely", "guess", "none"] as const;
export type StrandConfidence = (typeof strandConfidences)[number];

/** The strand of one row, how sure that is, and what in the paper speaks for it. */
export interface StrandMatch {
  /** The strand as the plan names it; `null` where none fits. */
  strand: string | null;
  /** How sure that is; `none` where there is no strand. */
  confidence: StrandConfidence;
  /** A sentence for a person who has to confirm it; `null` where there is nothing to go by. */
  evidence: string | null;
}
