import type { JsonProblemCode } from "@pcplan/core/result";
import type { ServiceProblemCode } from "./createServiceProblem.js";

/** The status of each problem that a request can have. A file that no paper comes of, whatever the reason, is a 422. */
export const statuses = {
  "address-unknown": 404,
  "format-unknown": 406,
  "headers-too-large": 431,
  "json-too-deep": 400,
  "json-unfit": 400,
  "json-unfit-more": 400,
  "json-unreadable": 400,
  "json-version-newer": 400,
  "method-not-allowed": 405,
  "option-repeated": 400,
  "papers-count": 400,
  "parts-unreadable": 400,
  "profile-unknown": 400,
  "request-cancelled": 503,
  "request-incomplete": 400,
  "request-malformed": 400,
  "request-media-type": 415,
  "request-too-large": 413,
  "request-too-slow": 408,
  "schema-unknown": 404,
  "service-busy": 503,
  "service-failed": 500,
  "service-stopping": 503,
  "token-needed": 401,
  "work-memory": 422,
  "work-time": 422,
} as const satisfies Readonly<
  Record<Exclude<ServiceProblemCode, "open-without-tokens"> | JsonProblemCode, number>
>;

/** The status of a problem that is a file's. */
export const UNREADABLE = 422;

/** What each status is called. */
export const titles = {
  400: "Bad request",
  401: "Unauthorized",
  404: "Not found",
  405: "Method not allowed",
  406: "Not acceptable",
  408: "Request timeout",
  413: "Content too large",
  415: "Unsupported media type",
  422: "Unprocessable content",
  431: "Request header fields too large",
  500: "Internal server error",
  503: "Service unavailable",
} as const;

/** A status of an error. */
export type ErrorStatus = keyof typeof titles;
