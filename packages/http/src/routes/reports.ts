import type { Document } from "@pcplan/core/document";
import { languages } from "@pcplan/core/text";
import { writeDocument } from "@pcplan/documents";
import { kinds, type WrittenFormat, writtenFormats } from "@pcplan/documents/kinds";
import { z } from "zod";
import { createRefusal } from "../problems/index.js";
import { toReportDocument } from "../report/toReportDocument.js";
import { findFormat } from "../request/findFormat.js";
import type { Answer } from "../work/types.js";
import { toRefusal } from "./answers.js";
import { definePapersRoute } from "./definePapersRoute.js";
import { samplePapers } from "./examples.js";
import { asOf } from "./options.js";

/** Writes what people read of a paper as a file. */
export const reports = definePapersRoute({
  path: "/v1/reports",
  summary: "Writes the dashboard, the findings and, given an earlier paper, the changes as a file.",
  command: "report",
  parts: [
    { name: "papers", about: "The paper", least: 1, most: 1 },
    {
      name: "since",
      about: "An earlier paper; what changed since it comes first",
      least: 0,
      most: 1,
    },
  ],
  options: {
    asOf,
    format: z.enum(writtenFormats).optional(),
    lang: z.enum(languages).optional(),
  },
  answers: writtenFormats.map((format) => ({
    mediaType: kinds[format].mediaType,
    schema: { type: "string" },
  })),
  examples: [
    {
      summary: "One paper as Markdown",
      body: { papers: samplePapers.slice(-1), format: "markdown" },
    },
    {
      summary: "What changed since the last one",
      body: { papers: samplePapers.slice(-1), since: samplePapers[0] },
    },
  ],
  async work(
    { papers: [paper], since },
    { format, asOf: day = null, yearStart, review, lang = "en" },
    task,
  ) {
    const chosen = format ?? findFormat(task.accept);
    if (chosen === null || paper === undefined)
      return toRefusal(createRefusal("format-unknown", { formats: [...writtenFormats] }));
    const years = yearStart && { yearStart };
    return writeReport(
      toReportDocument(paper, { since, review, lang, asOf: day, ...years }),
      chosen,
    );
  },
});

async function writeReport(document: Document, format: WrittenFormat): Promise<Answer> {
  const { mediaType, extensions } = kinds[format];
  return {
    ok: true,
    mediaType: `${mediaType}; charset=utf-8`,
    body: await writeDocument(document, format),
    fileName: `report${extensions[0]}`,
  };
}
