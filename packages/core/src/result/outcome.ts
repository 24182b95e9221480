import type { Failure, Problem, Success } from "./types.js";

/**
 * The outcome that has a value.
 * @example
 * success("2018-06-30"); // => { ok: true, value: "2018-06-30" }
 */
export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

/**
 * The outcome that has none, with the problems that name why: the first is the one for whoever shows one alone.
 * @example
 * failure(problem({ code: "file-empty", message: "The file is empty." })).problem.code; // => "file-empty"
 */
export function failure<Code extends string>(
  first: Problem<Code>,
  ...others: readonly Problem<Code>[]
): Failure<Code> {
  return { ok: false, problem: first, problems: [first, ...others] };
}
