import type { Reader } from "../types.js";
export const readPdf: Reader = async () => {
  throw new Error("not merged yet");
};
