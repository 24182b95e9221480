import {
  type Block,
  createHeading,
  createList,
  createParagraph,
  createTable,
  type Document,
} from "@pcplan/core/document";
import { documentWords } from "../openapi/openapi.messages.js";
import { routes } from "../routes/index.js";
import { optionWords } from "../routes/options.js";
import type { Route } from "../routes/types.js";
import { wayWords } from "./docs.messages.js";
import { pageWords } from "./page.messages.js";

/** Makes the documentation for people of the table of routes, as a document that any writer writes. */
export function toDocsDocument(): Document {
  const title = pageWords.docsTitle;
  return {
    source: null,
    lang: "en",
    title,
    blocks: [
      createHeading(1, title),
      createParagraph(documentWords.description),
      ...routes.flatMap(toRouteBlocks),
    ],
    problems: [],
  };
}

function toRouteBlocks({ path, summary, command, intake, answers, examples }: Route): Block[] {
  const names = [...intake.parts.map(({ name }) => name), ...Object.keys(intake.options.shape)];
  const types = [...new Set(answers.map(({ mediaType }) => mediaType))];
  const [example] = examples.filter(() => intake.parts.length === 0);
  return [
    createHeading(2, `POST ${path}`),
    createParagraph(`${summary} On the command line: pcplan ${command}.`),
    createTable(
      pageWords.options,
      [pageWords.option, pageWords.meaning],
      names.map((name) => [name, optionWords[name] ?? ""]),
    ),
    createList([
      `${pageWords.takes} ${intake.ways.map((way) => wayWords[way]).join("; ")}.`,
      `${pageWords.gives} ${types.join(", ")}.`,
      ...(example ? [`${pageWords.example} ${JSON.stringify(example.body)}`] : []),
    ]),
  ];
}
