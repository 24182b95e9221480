/** The strands of the plan that the sample papers follow; a profile may name others. */
export const defaultStrands: readonly string[] = [
  "Big Conversations",
  "Big Issues",
  "Commissioning & Partnerships",
  "Communities",
  "Policing",
];
