import type { Document } from "@pcplan/core/document";
import { inferProfile } from "@pcplan/core/paper";
import { profileSchema } from "@pcplan/core/profile/schema";
import type { Problem } from "@pcplan/core/result";
import { z } from "zod";
import {
  createIntakeShape,
  readIntake,
  type RequestPorts,
  type Source,
  toReadOptions,
} from "../request/index.js";
import { ofShape, toJsonAnswer, toRefusal } from "./answers.js";
import { LARGEST_PAPERS_REQUEST } from "./definePapersRoute.js";
import type { Route } from "./types.js";

const options = z.strictObject({ name: profileSchema.shape.name.optional() });
const intake = createIntakeShape({
  parts: [{ name: "papers", about: "Papers of one office, the oldest first", least: 1, most: 100 }],
  options,
  ways: ["parts"],
});

/** Drafts a profile from an office's papers, which are read as documents and not yet as papers. */
export const profiles: Route = {
  path: "/v1/profiles",
  summary: "Drafts a profile from an office's papers, each guess with its reason.",
  command: "profile infer --json",
  intake,
  mostBytes: LARGEST_PAPERS_REQUEST,
  answers: [ofShape("InferredProfile")],
  examples: [],
  async answer(task, ports) {
    const taken = await readIntake(task, intake);
    if (!taken.ok) return toRefusal(taken);
    const { documents, problems } = await readAll(taken.value.sources.get("papers") ?? [], ports);
    if (problems.length > 0) return toRefusal({ problems });
    return toJsonAnswer(inferProfile(documents, options.parse(taken.value.options)));
  },
};

async function readAll(sources: readonly Source[], { readDocument }: RequestPorts) {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    if (source.kind !== "file") continue;
    const read = await readDocument(source.bytes, toReadOptions(source));
    if (read.ok) documents.push(read.value);
    else problems.push(...read.problems);
  }
  return { documents, problems };
}
