import { formatText } from "@pcplan/core/document";
import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { arbitraryDocument } from "./arbitraryDocument.js";

const columns = fc.integer({ min: 20, max: 120 });

test("no line is wider than the page, and no sign in it is one that a terminal obeys", () => {
  fc.assert(
    fc.property(arbitraryDocument, columns, (document, width) => {
      const text = formatText(document, { columns: width });
      for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }),
  );
});

test("colour changes no word", () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const coloured = formatText(document, { colour: true });
      // eslint-disable-next-line no-control-regex
      expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(formatText(document));
    }),
  );
});
