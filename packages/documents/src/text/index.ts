export { decodeText } from "./decodeText.js";
export { readText } from "./readText.js";
