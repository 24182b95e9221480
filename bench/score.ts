import type { Score } from "./types.ts";

/** Counts a peer's answers; an answer is `null` where it read nothing. */
export function score<Answer>(
  cases: readonly { expected: Answer | null; answer: Answer | null }[],
): Score {
  const counts: Score = { right: 0, wrong: 0, nothing: 0, left: 0, misread: 0 };
  for (const { expected, answer } of cases) counts[outcomeOf(expected, answer)] += 1;
  return counts;
}

function outcomeOf<Answer>(expected: Answer | null, answer: Answer | null): keyof Score {
  if (expected === null) return answer === null ? "left" : "misread";
  if (answer === null) return "nothing";
  return JSON.stringify(expected) === JSON.stringify(answer) ? "right" : "wrong";
}
