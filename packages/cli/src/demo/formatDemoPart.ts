import { formatText, type FormatTextOptions } from "@pcplan/core/document";
import type { DemoPart } from "./toDemoParts.js";

/** So many lines of each part are shown; its file has them all. */
const SHOWN = 16;

/** The beginning of a part, under the command that says all of it. */
export function formatDemoPart(part: DemoPart, folder: string, page: FormatTextOptions): string {
  const heading = { type: "heading", level: 1, text: part.about, at: null } as const;
  const lines = formatText(part.document, page).trimEnd().split("\n");
  const more = lines.length - SHOWN;
  return [
    formatText({ blocks: [heading] }, page).trimEnd(),
    `$ pcplan ${part.command}`,
    "",
    ...lines.slice(0, more > 0 ? SHOWN : lines.length),
    ...(more > 0 ? [`… and ${more} lines more, in ${folder}/${part.file}`] : []),
    "",
    "",
  ].join("\n");
}
