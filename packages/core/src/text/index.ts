export { type Catalogue, type Labels, say, sayLabel, type Sentences } from "./catalogue.js";
export { compareKeys } from "./compareKeys.js";
export { compareText } from "./compareText.js";
export { findMarker, foldTitle, foldWords, toSlug, withoutMarker } from "./fold.js";
export { foldSpaces } from "./foldSpaces.js";
export { type Language, type LanguageOptions, languages } from "./language.js";
export { sayCount } from "./sayCount.js";
export { sayList } from "./sayList.js";
export { sayTitle } from "./sayTitle.js";
