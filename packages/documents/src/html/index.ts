export { readHtml } from "./readHtml.js";
