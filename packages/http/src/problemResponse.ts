import type { Problem } from "@pcplan/core/result";

const titles = {
  400: "Bad request",
  404: "Not found",
  405: "Method not allowed",
  413: "Content too large",
  500: "Internal server error",
} as const;

export interface ProblemParts {
  problems?: Problem[];
  headers?: Record<string, string>;
}

/** An error as RFC 9457 `application/problem+json`. */
export function toProblemResponse(
  status: keyof typeof titles,
  detail: string,
  { problems = [], headers = {} }: ProblemParts = {},
): Response {
  return Response.json(
    { type: "about:blank", title: titles[status], status, detail, problems },
    { status, headers: { ...headers, "content-type": "application/problem+json" } },
  );
}
