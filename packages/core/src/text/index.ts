export { compareText } from "./compareText.js";
export { foldTitle, foldWords, toSlug } from "./fold.js";
export { LINE_WIDTH, type WrapOptions, wrapLines } from "./wrapLines.js";
export { wrapText } from "./wrapText.js";
