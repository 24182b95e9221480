import type { Check, Finding } from "@pcplan/core/findings";
import { checkSchema } from "@pcplan/core/findings/schema";
import { parseJson } from "@pcplan/core/result";
import { refuseFile } from "../describeProblem.js";
import { loadText } from "../loadFile.js";
import type { Ports } from "../ports.js";

const HOW_TO_MAKE = "make one with pcplan check FILE… --json > baseline.json";

/** Loads the findings of an earlier check, as `check --json` printed them. */
export async function loadBaseline(path: string, ports: Ports): Promise<Finding[]> {
  const text = await loadText(path, ports, `a baseline; ${HOW_TO_MAKE}`);
  const read = parseJson<Check>(checkSchema, text, "the findings of an earlier check as JSON");
  if (read.ok) return read.value.findings;
  throw refuseFile(`${path} is no baseline; ${HOW_TO_MAKE}.`, read.problems);
}
