/** What the OpenAPI document says of the service as a whole. */
export const documentWords = {
  title: "pcplan",
  description:
    "Reads police and crime panel papers, checks them, counts them and compares them. Every answer is what the command line gives with `--json`. Nothing that is sent is kept, on disk or in logs. A request is refused with `application/problem+json` (RFC 9457), whose `problems` have codes that GLOSSARY.md lists.",
  server: "This service",
  bearer: "A token that the service knows, where it asks for one.",
  basic: "The same token as the password, for browsers; any name.",
  problem: "Why a request was refused, as RFC 9457 has it.",
  answer: "The answer.",
  name: "The file's name, which places name as their source.",
  schemaName: "The name of a shape, such as paper.",
} as const;

/** What each status says of a request that works on something. */
export const statusWords: Readonly<Record<string, string>> = {
  400: "The request cannot be read.",
  401: "A token is needed.",
  406: "The answer cannot be given in the format asked for.",
  413: "The request is too large.",
  415: "The body is of a kind that is not taken.",
  422: "A file cannot be read, or took too much time or memory.",
  500: "The service failed.",
  503: "The service has as much work as it takes on at once; see Retry-After.",
};

/** The addresses that say how the service is. */
export const watchWords = {
  healthz: "Says that the service is there.",
  readyz: "Says that the service takes requests.",
  metrics: "What the service counts of itself, for Prometheus.",
  schemas: "JSON Schema 2020-12 of a shape, as the command `pcplan schema` gives it.",
  notReady: "It is stopping.",
  unknown: "There is no schema of that name.",
} as const;
