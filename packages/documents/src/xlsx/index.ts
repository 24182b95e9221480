export { readXlsx } from "./readXlsx.js";
