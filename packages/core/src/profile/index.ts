export { areaProfiles } from "./areas.vocabulary.js";
export { detectProfile, type DetectedProfile } from "./detectProfile.js";
export {
  type DecisionField,
  decisionFields,
  type Profile,
  type ProjectField,
  projectFields,
} from "./types.js";
export { toProfilesDocument } from "./toProfilesDocument.js";
export { headlineCounts, listHeadings, stageHeadings } from "./vocabulary.js";
export { type Vocabulary, vocabularyOf } from "./vocabularyOf.js";
