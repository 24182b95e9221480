import { expect, test } from "vitest";
import { measureXml, type XmlSize } from "./measureXml.js";

const size = (marks: number, deepest: number, namespaces = 0): XmlSize => ({
  marks,
  deepest,
  namespaces,
});

test.each<[string, string, XmlSize]>([
  ["an element", "<a/>", size(1, 1)],
  ["elements in one another", "<a><b><c/></b></a>", size(3, 3)],
  ["elements beside one another", "<a><b/><b></b><b/></a>", size(4, 2)],
  ["attributes, in either sort of quotes", `<a x="1" y='2'/>`, size(3, 1)],
  ["the sign of an end in an attribute", `<a x="1>0/>"><b/></a>`, size(3, 2)],
  ["signs in an attribute", `<a x="a=b &lt; xmlns"/>`, size(2, 1)],
  ["name spaces", `<a xmlns="u" xmlns:b="v"/>`, size(3, 1, 2)],
  [
    "a declaration, a comment and words as they stand",
    `<?x a="1"?><!-- <b> --><a><![CDATA[<c>]]></a>`,
    size(1, 1),
  ],
  ["a comment that never ends", "<a><!-- <b>", size(1, 1)],
  ["quotes that never end", `<a x="<b>`, size(2, 1)],
  ["no XML", "a < b", size(1, 1)],
  ["nothing", "", size(0, 0)],
])("%s is measured", (_name, xml, measured) => {
  expect(measureXml(xml)).toEqual(measured);
});
