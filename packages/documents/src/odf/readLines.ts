import type { TextLine } from "../slides/toTextBlocks.js";
import { attributeOf, type Element, elementsIn } from "../xml/elements.js";
import type { Styles } from "./styles.js";
import { isBold, isDrawn, wordsOf, wordsOfPicture } from "./readWords.js";

/** Reads the paragraphs of a box or cell, and the items of its lists. */
export function readLines(
  holder: Element,
  styles: Styles,
  mark: TextLine["mark"] = null,
): TextLine[] {
  return elementsIn(holder).flatMap((element): TextLine[] => {
    switch (element.localName) {
      case "p":
      case "h":
        return [
          { text: wordsWithPictures(element, styles), isBold: isBold(element, styles), mark },
        ];
      case "list":
        return itemsOf(element).flatMap((item) =>
          readLines(item, styles, markOf(element, styles) ?? mark),
        );
      case "section":
      case "text-box":
      case "table":
      case "table-header-rows":
      case "table-rows":
      case "table-row":
      case "table-cell":
        return readLines(element, styles, mark);
      default:
        return [];
    }
  });
}

/** The items of a list; a header is one without a mark. */
export function itemsOf(list: Element): Element[] {
  return elementsIn(list).filter(({ localName }) =>
    ["list-item", "list-header"].includes(localName ?? ""),
  );
}

/** A list without a style of its own has that of the list around it, which has a bullet where nothing else is said. */
export function markOf(list: Element, styles: Styles): TextLine["mark"] {
  return styles.markOf(attributeOf(list, "style-name"));
}

function wordsWithPictures(paragraph: Element, styles: Styles): string {
  const pictures = elementsIn(paragraph).filter(isDrawn).map(wordsOfPicture);
  return [wordsOf(paragraph, styles), ...pictures].filter((words) => words !== "").join(" ");
}
