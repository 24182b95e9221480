import { findingCodes } from "@pcplan/core/config";
import { documentProblemCodes } from "@pcplan/documents/problems";

/** The codes that a finding of `check` can have: those of the rules, and of what could not be read. */
export const ruleCodes: readonly string[] = [...findingCodes, ...documentProblemCodes];
