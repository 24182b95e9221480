/** What is so, as sentences, and then what is asked. */
const PARTS = /^(.*[.”]) ([^.]+\?)$/s;

/**
 * Joins questions about one project: first all that is so, each said once, and then the first question; one that states
 * nothing is asked after it.
 * @example
 * joinQuestions(["Fleet moved. Why?", "Fleet is red. What stands in its way?"]); // => "Fleet moved. Fleet is red. Why?"
 */
export function joinQuestions(questions: readonly string[]): string {
  const parts = questions.map((question) => {
    const [, said, asked] = PARTS.exec(question) ?? [];
    return said === undefined || asked === undefined
      ? { said: null, asked: question }
      : { said, asked };
  });
  const said = [...new Set(parts.flatMap((part) => part.said ?? []))];
  const [first, ...plain] = [
    ...parts.filter((part) => part.said !== null),
    ...parts.filter((part) => part.said === null),
  ];
  const others = plain.filter((part) => part.said === null).map(({ asked }) => asked);
  return [...said, first?.asked ?? "", ...others].join(" ");
}
