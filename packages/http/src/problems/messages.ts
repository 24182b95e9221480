import type { ProblemCatalogue } from "@pcplan/core/result";

/** What the sentences about a request name. */
export interface ServiceValues {
  "address-unknown": object;
  "format-unknown": { formats: readonly string[] };
  "headers-too-large": object;
  "json-too-deep": { most: number };
  "method-not-allowed": { allow: string };
  "option-repeated": { name: string };
  "papers-count": { least: number; most: number; count: number; part: string };
  "parts-unreadable": object;
  "profile-unknown": { names: readonly string[] };
  "request-cancelled": object;
  "request-incomplete": object;
  "request-malformed": object;
  "request-media-type": { expected: readonly string[] };
  "request-too-large": { most: number };
  "request-too-slow": object;
  "schema-unknown": { names: readonly string[] };
  "open-without-tokens": { host: string };
  "service-busy": { seconds: number };
  "service-failed": object;
  "service-stopping": object;
  "token-needed": object;
  "work-memory": { most: number };
  "work-time": { seconds: number };
}

const MIB = 1024 * 1024;

/** Why the service refuses a request. */
export const serviceProblems: ProblemCatalogue<ServiceValues> = {
  en: {
    "address-unknown": {
      message: () => "There is nothing at this address.",
      advice: () => "See /openapi.json for what there is.",
    },
    "format-unknown": {
      message: () => "The answer cannot be given in the format asked for.",
      expected: ({ formats }) => `one of ${formats.join(", ")}`,
    },
    "headers-too-large": {
      message: () => "The headers of the request are too large.",
      expected: () => "at most 16 KiB of headers",
    },
    "json-too-deep": {
      message: () => "The JSON nests too deep.",
      expected: ({ most }) => `at most ${most} levels`,
    },
    "method-not-allowed": {
      message: ({ allow }) => `This address takes ${allow}.`,
    },
    "option-repeated": {
      message: ({ name }) => `The option “${name}” is given more than once.`,
      expected: () => "each option once, in the address or in the body",
    },
    "papers-count": {
      message: ({ count, part }) =>
        count === 0 ? `No paper is given as “${part}”.` : `${count} papers are given as “${part}”.`,
      expected: ({ least, most }) =>
        least === most
          ? `${least} ${least === 1 ? "paper" : "papers"}`
          : `${least} to ${most} papers`,
    },
    "parts-unreadable": {
      message: () => "The parts of the request cannot be told apart.",
      expected: () => "multipart/form-data with a boundary, sent to its end",
    },
    "profile-unknown": {
      message: () => "There is no profile of that name.",
      expected: ({ names }) => `one of ${names.join(", ")}, or a whole profile as JSON`,
    },
    "request-cancelled": { message: () => "The request was cancelled." },
    "request-incomplete": {
      message: () => "The request ended before its body did.",
      advice: () => "Send it again.",
    },
    "request-malformed": { message: () => "This is not a request that HTTP allows." },
    "request-media-type": {
      message: () => "The body is of a kind that this address does not take.",
      expected: ({ expected }) => expected.join(" or "),
      advice: () => "State the kind in the header Content-Type.",
    },
    "request-too-large": {
      message: ({ most }) => `A request to this address may have at most ${most} bytes.`,
      expected: ({ most }) => `at most ${Math.floor(most / MIB)} MiB`,
    },
    "request-too-slow": {
      message: () => "The request took too long to arrive.",
      advice: () => "Send it again over a faster line.",
    },
    "schema-unknown": {
      message: () => "There is no schema of that name.",
      expected: ({ names }) => `one of ${names.join(", ")}`,
    },
    "open-without-tokens": {
      message: ({ host }) =>
        `${host} can be reached from other machines, and no token is asked for.`,
      expected: () => "the SHA-256 of each token in PCPLAN_TOKENS, with commas between them",
      advice: () => "Give tokens, or state that none is to be asked for with --no-auth.",
    },
    "service-busy": {
      message: () => "The service has as much work as it takes on at once.",
      advice: ({ seconds }) => `Send it again in ${seconds} seconds.`,
    },
    "service-failed": {
      message: () => "The service failed; this is not your request's fault.",
    },
    "service-stopping": {
      message: () => "The service is stopping.",
      advice: () => "Send it again when it has started.",
    },
    "token-needed": {
      message: () => "This service answers those who have a token.",
      expected: () => "the header Authorization: Bearer and a token that the service knows",
    },
    "work-memory": {
      message: ({ most }) =>
        `The request took more than ${Math.floor(most / MIB)} MiB of memory and was ended.`,
      advice: () => "Send fewer or smaller papers at once.",
    },
    "work-time": {
      message: ({ seconds }) => `The request took more than ${seconds} seconds and was ended.`,
      advice: () => "Send fewer or smaller papers at once.",
    },
  },
  cy: {},
};
