import { problem, type Problem, type Result } from "@pcplan/core/result";
import { z } from "zod";

const EXPECTED = 'JSON such as {"texts":["Q2 2018"],"yearStart":1}';

const textsRequest = z.strictObject({
  texts: z.array(z.string()),
  yearStart: z.union([z.literal(1), z.literal(4)]).optional(),
});

export type TextsRequest = z.infer<typeof textsRequest>;

export type Reading = { ok: true; value: TextsRequest } | { ok: false; problems: Problem[] };

/** Reads the body of a request that sends texts; fields that are not known are refused. */
export function readTextsRequest(body: string): Reading {
  const json = parseJson(body);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const read = textsRequest.safeParse(json.value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, problems: read.error.issues.map(toProblem) };
}

function parseJson(body: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(body) };
  } catch {
    const message = "The request is not JSON.";
    return {
      ok: false,
      problem: problem({ code: "request-not-json", message, expected: EXPECTED, found: body }),
    };
  }
}

function toProblem({ path, message }: { path: PropertyKey[]; message: string }): Problem {
  const where = path.length > 0 ? `${path.map(String).join(".")}: ` : "";
  return problem({ code: "request-invalid", message: `${where}${message}`, expected: EXPECTED });
}
