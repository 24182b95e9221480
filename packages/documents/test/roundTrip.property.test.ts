import type { Block, Document } from "@pcplan/core/document";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answers, toAnswer } from "../src/answers.js";
import { csvAnswers } from "../src/csv/answers.js";
import { htmlAnswers } from "../src/html/answers.js";
import { withOneTitle } from "../src/html/withOneTitle.js";
import { type WrittenFormat, writtenFormats, writeDocument } from "../src/index.js";
import { markdownAnswers } from "../src/markdown/answers.js";
import { readers } from "../src/readers.js";
import { textAnswers } from "../src/text/answers.js";
import { arbitraryDocument } from "./arbitraryDocument.js";

type Said = Pick<Document, "lang" | "title" | "blocks">;

/** What each format gives back of a whole document; HTML alone has a language and a title. */
const answers: Readonly<Record<WrittenFormat, (document: Document) => Said>> = {
  html: (document) => {
    const { lang, title, blocks } = withOneTitle(document);
    return { lang, title, blocks: toAnswer(htmlAnswers, blocks) };
  },
  markdown: ({ blocks }) => wordsAlone(markdownAnswers, blocks),
  csv: ({ blocks }) => wordsAlone(csvAnswers, blocks),
  text: ({ blocks }) => wordsAlone(textAnswers, blocks),
};

function wordsAlone(table: Answers, blocks: readonly Block[]): Said {
  return { lang: null, title: null, blocks: toAnswer(table, blocks) };
}

async function trip(document: Document, format: WrittenFormat): Promise<Document> {
  const bytes = await writeDocument(document, format);
  const read = await (await readers[format]())(bytes, { name: "made" });
  if (!read.ok) throw new Error(`${read.problem.code}: ${new TextDecoder().decode(bytes)}`);
  return read.value;
}

/** A document without its places. */
function contentOf({ lang, title, blocks }: Said): unknown {
  return JSON.parse(
    JSON.stringify({ lang, title, blocks }, (key, value: unknown) => (key === "at" ? null : value)),
  );
}

describe.each(writtenFormats)("%s", (format) => {
  test("a document that is written and read again is what the format's table says", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const read = await trip(document, format);
        expect(contentOf(read)).toEqual(contentOf(answers[format](document)));
        expect(read.problems).toEqual([]);
      }),
    );
  });

  test("a second trip changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const once = await trip(document, format);
        expect(contentOf(await trip(once, format))).toEqual(contentOf(once));
      }),
    );
  });
});
