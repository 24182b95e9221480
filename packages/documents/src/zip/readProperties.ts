import type { Document } from "@pcplan/core/document";
import { strFromU8, unzipSync } from "fflate";
import { parseFragment } from "parse5";
import { cellText } from "../html/cellText.js";
import { toLanguage } from "../toLanguage.js";

/** Where an office file keeps what it says of itself. */
const PROPERTIES = "docProps/core.xml";

/**
 * Reads what an office file says of itself: its language and its title.
 * @param bytes the file as `openPackage` gives it
 */
export function readProperties(bytes: Uint8Array): Pick<Document, "lang" | "title"> {
  const part = unzipSync(bytes, { filter: ({ name }) => name === PROPERTIES })[PROPERTIES];
  const xml = part === undefined ? "" : strFromU8(part);
  return { lang: toLanguage(valueOf(xml, "dc:language")), title: valueOf(xml, "dc:title") };
}

/** The words of an element that holds no other; its name stands in no other part of the file's properties. */
function valueOf(xml: string, name: string): string | null {
  const start = xml.indexOf(`<${name}>`);
  const end = xml.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return null;
  return cellText(parseFragment(xml.slice(start + name.length + 2, end))) || null;
}
