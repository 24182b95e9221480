/**
 * Joins questions about one project: first all that is so, each said once, and then the first question; one that states
 * nothing is asked after it.
 * @example
 * joinQuestions(["Fleet moved. Why?", "Fleet is red. What stands in its way?"]); // => "Fleet moved. Fleet is red. Why?"
 */
export function joinQuestions(questions: readonly string[]): string {
  const parts = questions.map(toParts);
  const said = [...new Set(parts.flatMap((part) => part.said ?? []))];
  const [first, ...plain] = [
    ...parts.filter((part) => part.said !== null),
    ...parts.filter((part) => part.said === null),
  ];
  const others = plain.filter((part) => part.said === null).map(({ asked }) => asked);
  return [...said, first?.asked ?? "", ...others].join(" ");
}

/** What is so, as sentences, and then what is asked: one sentence without a stop. */
function toParts(question: string): { said: string | null; asked: string } {
  const end = Math.max(question.lastIndexOf(". "), question.lastIndexOf("” "));
  const asked = question.slice(end + 2);
  return end < 0 || asked.includes(".") || !asked.endsWith("?")
    ? { said: null, asked: question }
    : { said: question.slice(0, end + 1), asked };
}
