import type { Document } from "@pcplan/core/document";
import { type Reading, ReadingEnded } from "../createReader.js";
import { createDocumentProblem } from "../messages.js";
import { toLanguage } from "../toLanguage.js";
import { type Element, elementAt, wordsUnder } from "../xml/elements.js";
import { createXmlParser } from "../xml/parseXml.js";
import { unpackParts } from "../zip/unpackParts.js";
import { readStyles, type Styles, stylesIn } from "./styles.js";

/** An OpenDocument file that is taken apart. */
export interface OpenFile {
  /** The element that holds its content. */
  body: Element;
  styles: Styles;
  /** The part that holds its styles; `null` where it has none. */
  stylesRoot: Element | null;
  /** The content of an object in it, such as a chart; `null` where it has none of that name. */
  objectOf: (href: string | null) => Element | null;
  /** What it says of itself. */
  properties: Pick<Document, "lang" | "title">;
}

/**
 * Unpacks an OpenDocument file, within the limits of its reading.
 * @param kind the name of the element that its body holds: `text`, `presentation`, `spreadsheet`
 */
export function openOdf(bytes: Uint8Array, kind: string, reading: Reading): OpenFile {
  const parts = unpackParts(bytes, reading);
  const parse = createXmlParser(reading);
  const rootOf = (name: string) => (parts[name] === undefined ? null : parse(parts[name]));
  if (isLocked(parts["META-INF/manifest.xml"]))
    throw new ReadingEnded(createDocumentProblem("file-encrypted", { name: reading.name }));
  const content = rootOf("content.xml");
  const body = elementAt(content, "body", kind);
  if (content === null || body === null) throw new Error("It holds no content of its kind.");
  const stylesRoot = rootOf("styles.xml");
  const common = stylesIn(stylesRoot);
  return {
    body,
    stylesRoot,
    styles: readStyles([...stylesIn(content), ...common]),
    objectOf: (href) => elementAt(rootOf(partOf(href)), "body"),
    properties: readProperties(rootOf("meta.xml")),
  };
}

/** Each part that a password locks says so in the list of parts. */
function isLocked(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && new TextDecoder().decode(manifest).includes("encryption-data");
}

/** Objects are folders of the file, named from where it stands: `./Object 1`. */
function partOf(href: string | null): string {
  return `${(href ?? "").replace(/^\.\//, "").replace(/\/$/, "")}/content.xml`;
}

function readProperties(root: Element | null): OpenFile["properties"] {
  const meta = elementAt(root, "meta");
  const valueOf = (name: string) => wordsUnder(elementAt(meta, name)).trim();
  return { lang: toLanguage(valueOf("language")), title: valueOf("title") || null };
}
