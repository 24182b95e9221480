import type { Paper } from "@pcplan/core/paper";
import { parseJson, type Result, success } from "@pcplan/core/result";
import { z } from "zod";
import { createRefusal } from "../problems/index.js";
import type { Task } from "../work/types.js";
import type { IntakeShape } from "./createIntakeShape.js";
import { DEEPEST_JSON, isTooDeep } from "./isTooDeep.js";
import { isJsonType, isPartsType, JSON_TYPE, PARTS_TYPE } from "./mediaTypes.js";
import { readOptions } from "./readOptions.js";
import { readParts } from "./readParts.js";
import type { Intake, Source } from "./types.js";

const EXPECTED = "JSON in the shape that /openapi.json states for this address";

/** Reads what a request holds: its papers, as JSON or as files that are not read yet, and its options. */
export async function readIntake(task: Task, shape: IntakeShape): Promise<Result<Intake>> {
  const read = await readBody(task, shape);
  return read.ok ? countPapers(read.value, shape) : read;
}

async function readBody(task: Task, shape: IntakeShape): Promise<Result<Intake>> {
  const { mediaType } = task;
  const { ways } = shape;
  if (ways.includes("parts") && isPartsType(mediaType)) return readPartsBody(task, shape);
  if (ways.includes("json") && isJsonType(mediaType)) return readJsonBody(task, shape);
  if (ways.includes("file")) return readFileBody(task, shape);
  const expected = [
    ...(ways.includes("json") ? [JSON_TYPE] : []),
    ...(ways.includes("parts") ? [PARTS_TYPE] : []),
  ];
  return createRefusal("request-media-type", { expected }, { found: mediaType ?? "none" });
}

async function readPartsBody(task: Task, { parts, options }: IntakeShape): Promise<Result<Intake>> {
  const names = parts.map(({ name }) => name);
  const read = await readParts(task.body, task.mediaType, names);
  if (!read.ok) return read;
  const worded = readOptions(options, [...task.query, ...read.value.options]);
  return worded.ok ? success({ sources: read.value.sources, options: worded.value }) : worded;
}

/** A file that is the whole body has no name of its own, so the address may give it one. */
function readFileBody(task: Task, { options }: IntakeShape): Result<Intake> {
  const named = task.query.find(([key]) => key === "name");
  const read = readOptions(
    options,
    task.query.filter((one) => one !== named),
  );
  if (!read.ok) return read;
  const { body: bytes, mediaType } = task;
  const file: Source = { kind: "file", name: named?.[1] ?? null, mediaType, bytes };
  return success({ sources: new Map([["papers", [file]]]), options: read.value });
}

/** Options may stand in the address too, and not in both places. */
function readJsonBody({ body, query }: Task, shape: IntakeShape): Result<Intake> {
  if (isTooDeep(body)) return createRefusal("json-too-deep", { most: DEEPEST_JSON });
  const asked = readOptions(shape.options.partial(), query);
  if (!asked.ok) return asked;
  const names = Object.keys(asked.value);
  const taken = Object.fromEntries(names.map((name) => [name, z.unknown().optional()]));
  const schema = names.length === 0 ? shape.body : shape.body.extend(taken);
  const text = new TextDecoder().decode(body);
  const read = parseJson<Record<string, unknown>>(schema, text, EXPECTED);
  if (!read.ok) return read;
  const repeated = names.find((name) => Object.hasOwn(read.value, name));
  if (repeated !== undefined) return createRefusal("option-repeated", { name: repeated });
  return success(toIntake({ ...read.value, ...asked.value }, shape));
}

function toIntake(value: Record<string, unknown>, { parts }: IntakeShape): Intake {
  const sources = parts.map(({ name }): [string, Source[]] => [name, toSources(value[name])]);
  const options = { ...value };
  for (const { name } of parts) delete options[name];
  return { sources: new Map(sources), options };
}

/** What the schema of a part has read: one paper, several, or none. */
function toSources(value: unknown): Source[] {
  if (value === undefined) return [];
  const papers: Paper[] = Array.isArray(value) ? value : [value];
  return papers.map((paper) => ({ kind: "paper", paper }));
}

function countPapers(intake: Intake, { parts }: IntakeShape): Result<Intake> {
  for (const { name: part, least, most } of parts) {
    const count = intake.sources.get(part)?.length ?? 0;
    if (count < least || count > most)
      return createRefusal("papers-count", { part, least, most, count });
  }
  return success(intake);
}
