export { readDocx } from "./readDocx.js";
