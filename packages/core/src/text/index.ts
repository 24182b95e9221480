export { foldTitle, foldWords, stripMarkup, toSlug } from "./fold.js";
