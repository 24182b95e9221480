export { compareText } from "./compareText.js";
export { foldTitle, foldWords, toSlug } from "./fold.js";
export { LINE_WIDTH, type WrapOptions, wrapText } from "./wrapText.js";
