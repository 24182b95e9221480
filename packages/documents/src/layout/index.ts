export { readPages } from "./readPages.js";
export type { Fragment, LayoutPage, Rule } from "./types.js";
