export { type Catalogue, type Labels, say, sayLabel, type Sentences } from "./catalogue.js";
export { compareKeys } from "./compareKeys.js";
export { compareText } from "./compareText.js";
export { foldTitle, foldWords, toSlug } from "./fold.js";
export { foldSpaces } from "./foldSpaces.js";
export { hangText } from "./hangText.js";
export { type Language, languages } from "./language.js";
export { sayCount } from "./sayCount.js";
export { wrapText } from "./wrapText.js";
