const titles = {
  400: "Bad request",
  404: "Not found",
  413: "Content too large",
  500: "Internal server error",
} as const;

/** An error as RFC 9457 `application/problem+json`. */
export function toProblemResponse(status: keyof typeof titles, detail: string): Response {
  return Response.json(
    { type: "about:blank", title: titles[status], status, detail, problems: [] },
    { status, headers: { "content-type": "application/problem+json" } },
  );
}
