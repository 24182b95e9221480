import type { Paper } from "@pcplan/core/paper";
import { paperSchema } from "@pcplan/core/paper/schema";
import { problem, type Problem, type Result } from "@pcplan/core/result";
import { z } from "zod";

const TEXTS_EXPECTED = 'JSON such as {"texts":["Q2 2018"],"yearStart":1}';
const PAPERS_EXPECTED =
  'JSON such as {"papers":[…]}, with each paper as pcplan extract --json gives it';

const textsRequest = z.strictObject({
  texts: z.array(z.string()),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
});
const papersRequest = z.strictObject({ papers: z.array(paperSchema) });
const checksRequest = papersRequest.extend({
  asOf: z.iso.date().nullable().optional(),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
});
const pairRequest = z.strictObject({ papers: z.tuple([paperSchema, paperSchema]) });

export type TextsRequest = z.infer<typeof textsRequest>;

export type Reading<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Reads the body of a request that sends texts; fields that are not known are refused. */
export function readTextsRequest(body: string): Reading<TextsRequest> {
  return readBody(body, textsRequest, TEXTS_EXPECTED);
}

/** Reads the body of a request that sends any number of papers. */
export function readPapersRequest(body: string): Reading<{ papers: Paper[] }> {
  return readBody(body, papersRequest, PAPERS_EXPECTED);
}

/** Reads the body of a request that sends papers to be checked, with the options of the command's flags. */
export function readChecksRequest(body: string): Reading<z.infer<typeof checksRequest>> {
  return readBody(body, checksRequest, PAPERS_EXPECTED);
}

/** Reads the body of a request that sends exactly two papers. */
export function readPairRequest(body: string): Reading<{ papers: [Paper, Paper] }> {
  return readBody(body, pairRequest, `${PAPERS_EXPECTED}, two of them`);
}

function readBody<T>(body: string, schema: z.ZodType<T>, expected: string): Reading<T> {
  const json = parseJson(body, expected);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const read = schema.safeParse(json.value);
  if (read.success) return { ok: true, value: read.data };
  return {
    ok: false,
    problems: read.error.issues.map((issue) => toProblem(issue, expected, json.value)),
  };
}

function parseJson(body: string, expected: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    const message = "The request is not JSON.";
    return {
      ok: false,
      problem: problem({ code: "request-not-json", message, expected, found: body }),
    };
  }
}

function toProblem(
  { path, message }: { path: PropertyKey[]; message: string },
  expected: string,
  request: unknown,
): Problem {
  const found = JSON.stringify(valueAt(request, path)) ?? "nothing";
  const where = path.length > 0 ? `${path.map(String).join(".")}: ` : "";
  return problem({ code: "request-invalid", message: `${where}${message}`, expected, found });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
