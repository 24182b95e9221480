import { documentProblems } from "./messages.js";

/** Every code of what may be the matter with a file that is read. */
export const documentProblemCodes: readonly string[] = Object.keys(documentProblems.en);
