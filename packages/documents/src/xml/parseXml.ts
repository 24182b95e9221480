import { DOMParser } from "@xmldom/xmldom";
import { checkInterruption, checkLimit, type Reading, ReadingEnded } from "../createReader.js";
import { createDocumentProblem } from "../messages.js";
import { decodeText } from "../text/decodeText.js";
import type { Element } from "./elements.js";
import { measureXml } from "./measureXml.js";

/** Office programs nest their elements a few dozen deep. */
const DEEPEST_NESTING = 256;

/** The parser copies all name spaces for each that is declared; programs declare some hundred. */
const MOST_NAMESPACES = 5_000;

/** So many times the memory of a workbook does a byte of these parts take while it is read. */
const COST = 4;

/** Takes one part of a file apart; see `createXmlParser`. */
export type XmlParser = (part: Uint8Array) => Element | null;

/**
 * Makes a parser for the parts of one file. Elements and attributes are counted over all of them, and how deep elements
 * stand in one another, before a part is taken apart. A part that declares a document type is refused: that is how XML
 * reaches outside its file or multiplies, and no office program writes one.
 * @param rewrite what is to be done to a part's text once it is counted
 */
export function createXmlParser(
  reading: Reading,
  rewrite: (xml: string) => string = (xml) => xml,
): XmlParser {
  let [marks, bytes] = [0, 0];
  return (part) => {
    checkInterruption(reading);
    bytes += part.length;
    checkLimit("inflatedBytes", bytes * COST, reading);
    const { text } = decodeText(part);
    const { name } = reading;
    if (/<!DOCTYPE/i.test(text))
      throw new ReadingEnded(createDocumentProblem("xml-doctype", { name }));
    const size = measureXml(text);
    marks += size.marks;
    checkLimit("marks", marks, reading);
    if (size.deepest > DEEPEST_NESTING || size.namespaces > MOST_NAMESPACES)
      throw new ReadingEnded(createDocumentProblem("xml-too-deep", { name }));
    return new DOMParser({ locator: false, onError }).parseFromString(rewrite(text), "text/xml")
      .documentElement;
  };
}

function onError(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}
