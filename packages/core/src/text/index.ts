export { compareText } from "./compareText.js";
export { foldTitle, foldWords, toSlug } from "./fold.js";
export { wrapText } from "./wrapText.js";
