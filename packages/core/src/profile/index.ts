export { areaProfiles } from "./areas.vocabulary.js";
export { detectProfile, type DetectedProfile } from "./detectProfile.js";
export {
  type DecisionField,
  decisionFields,
  type Profile,
  type ProjectField,
  projectFields,
} from "./types.js";
export { type ProjectNoun, projectNouns } from "./nouns.vocabulary.js";
export { bareListHeadings, headlineCounts, listHeadings, stageHeadings } from "./vocabulary.js";
export { type Vocabulary, vocabularyOf } from "./vocabularyOf.js";
