export { compareKeys } from "./compareKeys.js";
export { compareText } from "./compareText.js";
export { foldTitle, foldWords, toSlug } from "./fold.js";
export { hangText } from "./hangText.js";
export { wrapText } from "./wrapText.js";
