import type { Problem } from "@pcplan/core/result";
import { toPlace } from "@pcplan/core/result";
import { createReader, startCount } from "../createReader.js";
import { openOdf } from "../odf/openOdf.js";
import { endLines, startFlow } from "./flow.js";
import { addParts } from "./readFlow.js";

/**
 * Reads an OpenDocument text (.odt): headings by their levels or in bold, lists, lines of text, boxes, the figures of
 * charts, and tables with merged and coloured cells. Lists of contents, footnotes, comments and what is deleted in tracked
 * changes are left out, and so are pictures; nothing outside the file is opened. Such a file has no lines or pages of its
 * own, so places have rows and columns alone.
 * @example
 * const read = await readOdt(new TextEncoder().encode("no such file"), { name: "plan.odt" });
 * !read.ok && read.problem.code; // => "file-corrupt"
 */
export const readOdt = createReader("OpenDocument text (.odt)", async (bytes, reading) => {
  const file = openOdf(bytes, "text", reading);
  const problems: Problem[] = [];
  const at = toPlace(reading.name);
  const flow = startFlow({ file, at, count: startCount("cells", reading), problems });
  addParts(flow, file.body);
  endLines(flow);
  return { ...file.properties, blocks: flow.blocks, problems };
});
