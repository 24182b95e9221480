import { formatPlace, type Place } from "../result/index.js";
import { hangText } from "../text/index.js";
import type { Question } from "./toQuestions.js";

/**
 * Writes questions as a numbered list for print, each with the lines on which it stands.
 * @example
 * formatQuestions([]); // => "Nothing to ask.\n"
 */
export function formatQuestions(questions: readonly Question[]): string {
  if (questions.length === 0) return "Nothing to ask.\n";
  const width = String(questions.length).length + 2;
  const indent = " ".repeat(width);
  const blocks = questions.map(({ question, about, at }, index) => [
    ...hangText(`${`${index + 1}.`.padStart(width - 1)} `, question),
    ...(about.length > 1 ? about.flatMap((name) => hangText(`${indent}– `, name)) : []),
    ...formatSources(at).flatMap((line) => hangText(indent, line)),
  ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The lines of each file, in one bracket for a file. */
function formatSources(places: readonly Place[]): string[] {
  const sources = [...new Set(places.map(({ source }) => source))];
  return sources.map((source) => {
    const own = places.filter((place) => place.source === source);
    const lines = [...new Set(own.map((place) => formatPlace(place)))].filter(Boolean);
    const rest = lines.slice(1).map((line) => line.replace(/^line /, ""));
    return `(${[source ?? "the paper", ...lines.slice(0, 1), ...rest].join(", ")})`;
  });
}
