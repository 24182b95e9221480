export type { Alias } from "./alias.js";
export { findProposals, type Proposal } from "./findProposals.js";
export { compareIdentities, type Likeness, type SharedWords } from "./likeness.js";
export { matchRows, type NamedPair, type RowMatches } from "./matchRows.js";
export type { RowPair } from "./pairRows.js";
export { type Evidence, readEvidence } from "./readEvidence.js";
export { type Known, readNames, readNamesAtEnd } from "./readNames.js";
export { type Identity, stageOf, toIdentity, withoutOrigin } from "./toIdentity.js";
export { type EvidenceKind, type MatchWay, matchWays } from "./vocabulary.js";
