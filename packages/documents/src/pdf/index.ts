export { readPdf } from "./readPdf.js";
