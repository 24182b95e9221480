export { readDocument } from "./readDocument.js";
