import {
  describeFigure,
  type Document,
  type Heading,
  type List,
  type Paragraph,
} from "@pcplan/core/document";
import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { withoutCharts, type WritableBlock } from "../writable.js";
import type { Writer } from "../types.js";
import { type Attributes, createElement } from "./createElement.js";
import { STYLE } from "./style.js";
import { toTableElement } from "./toTableElement.js";
import { hasWords, toPhrases } from "./toPhrases.js";
import { withOneTitle } from "./withOneTitle.js";

export { STYLE };

/**
 * Writes a document as a whole page of HTML that needs nothing else: its language, one heading of the first level, tables
 * with captions and with headings that say over which column they stand. A chart is the sentence that describes it and a
 * table of its data. Addresses that could run something are left out.
 * @example
 * const blocks = [{ type: "paragraph", text: "A < B", at: null }];
 * const document = { source: null, lang: "en", title: "Plan", blocks, problems: [] };
 * new TextDecoder().decode(await writeHtml(document)).includes("<p>A &#x3C; B</p>"); // => true
 */
export const writeHtml: Writer = async (document) => {
  const { lang, title, blocks } = withOneTitle(document);
  const head = createElement("head", {}, [
    createElement("meta", { charSet: "utf-8" }, []),
    createElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }, []),
    ...(title === null ? [] : [createElement("title", {}, [{ type: "text", value: title }])]),
    createElement("style", {}, [{ type: "text", value: STYLE }]),
  ]);
  const body = createElement("body", {}, [
    createElement("main", {}, withoutCharts(blocks).flatMap(toElements)),
  ]);
  const html = createElement("html", { lang }, [head, body]);
  const page: Root = { type: "root", children: [{ type: "doctype" }, html] };
  return new TextEncoder().encode(`${toHtml(page)}\n`);
};

/**
 * Writes the blocks of a document as HTML that stands in another page, in that page's element for it; its ids and the
 * levels of its headings are as the document has them.
 * @example
 * const blocks = [{ type: "paragraph", text: "A < B", at: null }];
 * formatHtml({ source: null, lang: "en", title: "Plan", blocks, problems: [] }); // => "<p>A &#x3C; B</p>"
 * @see writeHtml
 */
export function formatHtml({ blocks }: Document): string {
  return toHtml({ type: "root", children: withoutCharts(blocks).flatMap(toElements) });
}

function toElements(block: WritableBlock): Element[] {
  const properties = { id: block.id ?? null, lang: block.lang ?? null };
  switch (block.type) {
    case "heading":
      return toTextElement(`h${block.level}`, block, properties);
    case "paragraph":
      return toTextElement("p", block, properties);
    case "list":
      return toListElement(block, properties);
    case "table":
      return toTableElement(block, properties);
    case "figure":
      return toTextElement(
        "p",
        { text: describeFigure(block) },
        { ...properties, className: ["figure"] },
      );
  }
}

function toTextElement(
  name: string,
  words: Pick<Heading | Paragraph, "text" | "runs">,
  properties: Attributes,
): Element[] {
  return hasWords(words) ? [createElement(name, properties, toPhrases(words))] : [];
}

function toListElement({ ordered, items }: List, properties: Attributes): Element[] {
  const children = items.flatMap((item) => toTextElement("li", item, {}));
  return children.length === 0 ? [] : [createElement(ordered ? "ol" : "ul", properties, children)];
}
