import { type Problem, problem } from "@pcplan/core/result";
import type { Limits } from "./limits.js";

const MIB = 1024 * 1024;

const count = (unit: string) => (amount: number) => `${amount.toLocaleString("en-GB")} ${unit}`;
const size = (amount: number) =>
  amount >= MIB ? `${Math.round((amount / MIB) * 10) / 10} MiB` : count("bytes")(amount);

/** What each limit is called, and how an amount of it is said. */
const limited: Readonly<Record<keyof Limits, { code: string; say: (amount: number) => string }>> = {
  bytes: { code: "limit-bytes", say: size },
  inflatedBytes: { code: "limit-inflated-bytes", say: (amount) => `${size(amount)} once unpacked` },
  pages: { code: "limit-pages", say: count("pages") },
  lines: { code: "limit-lines", say: count("lines") },
  cells: { code: "limit-cells", say: count("table cells") },
  marks: { code: "limit-marks", say: count("elements or signs of markup") },
  milliseconds: { code: "limit-time", say: count("milliseconds of reading") },
};

/**
 * Says which limit a file has reached, and how to go on.
 * @param found how much there is; `null` where the counting ended at the limit
 */
export function limitProblem(name: keyof Limits, found: number | null, limits: Limits): Problem {
  const { code, say } = limited[name];
  const most = say(limits[name]);
  return problem({
    code,
    message: `The file has more than ${most}, which is the limit.`,
    found: found === null ? null : say(found),
    expected: `at most ${most}`,
    advice: "Split the file, or set a higher limit where it is read.",
  });
}
