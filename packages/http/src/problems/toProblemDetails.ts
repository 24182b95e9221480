import type { Problem } from "@pcplan/core/result";
import { createServiceProblem } from "./createServiceProblem.js";
import { type ErrorStatus, statuses, titles, UNREADABLE } from "./statuses.vocabulary.js";

/** An error as RFC 9457 has it. */
export interface ProblemDetails {
  /** `about:blank`: what kind of problem it is say the codes of `problems`. */
  type: "about:blank";
  /** What the status is called. */
  title: string;
  /** The status of the answer. */
  status: ErrorStatus;
  /** The first problem, as a sentence. */
  detail: string;
  /** Every problem, each with its code. */
  problems: readonly Problem[];
}

/** The media type of an error. */
export const PROBLEM_JSON = "application/problem+json";

/** Makes the body of an error of its problems; the first one tells the status. */
export function toProblemDetails(problems: readonly Problem[]): ProblemDetails {
  const [{ code, message } = createServiceProblem("service-failed", {})] = problems;
  const status = statusOf(code);
  return { type: "about:blank", title: titles[status], status, detail: message, problems };
}

/** An error as RFC 9457 `application/problem+json`. */
export function toProblemResponse(
  problems: readonly Problem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const details = toProblemDetails(problems);
  return Response.json(details, {
    status: details.status,
    headers: { ...headers, "content-type": PROBLEM_JSON },
  });
}

/** Made once: a code may be any word, and an object would know words of its own. */
const known: ReadonlyMap<string, ErrorStatus> = new Map(Object.entries(statuses));

function statusOf(code: string): ErrorStatus {
  return known.get(code) ?? UNREADABLE;
}
