export { areaProfiles } from "./areas.vocabulary.js";
export { detectProfile, type DetectedProfile } from "./detectProfile.js";
export type { Profile } from "./types.js";
export {
  type DecisionField,
  decisionFields,
  type ProjectField,
  projectFields,
  expectedTimes,
  groupHeadings,
  looseForecasts,
  otherDates,
  otherRatings,
  otherHeadings,
  otherMatters,
  otherSections,
  otherSubjects,
  otherTimes,
  ownRatings,
  payees,
  presentTimes,
  scoreHeadings,
  sideAmounts,
  welshStates,
  wholeWords,
  plainTitles,
  progressWords,
  purposeWords,
} from "./columns.vocabulary.js";
export {
  stageFillers,
  cellStages,
  type StageHeadings,
  stageHeadings,
  stageNouns,
} from "./stages.vocabulary.js";
export { type ProjectNoun, projectNouns } from "./nouns.vocabulary.js";
export { bareListHeadings, exploredHeadings, headlineCounts, listHeadings } from "./vocabulary.js";
export { toProfilesDocument } from "./toProfilesDocument.js";
export { type Vocabulary, vocabularyOf } from "./vocabularyOf.js";
