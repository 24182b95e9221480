import { type Problem, problem } from "@pcplan/core/result";

/** A file that only its password opens. */
export function fileEncrypted(name: string): Problem {
  return problem({
    code: "file-encrypted",
    message: `${name} is locked by a password.`,
    expected: "a file that opens without a password",
    advice: "Open it with its password and save a copy without one.",
  });
}
