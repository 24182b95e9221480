import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file that is made to harm, what it is, and the code that it must give; `null` where it must be read. */
export interface HostileFile {
  name: string;
  codes: readonly (string | null)[];
  write: () => Uint8Array;
}

const madeOf = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`office/made/${name}`, import.meta.url))));

type Parts = Record<string, Uint8Array>;

/** A file with some of its parts changed. */
function change(name: string, changes: Record<string, (xml: string) => string>): Uint8Array {
  const parts: Parts = unzipSync(madeOf(name));
  for (const [part, edit] of Object.entries(changes))
    parts[part] = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

const PPTX = "pandoc.pptx";
const SLIDE = "ppt/slides/slide4.xml";
const CONTENT = "content.xml";

const slide = (edit: (xml: string) => string) => change(PPTX, { [SLIDE]: edit });
const inTree = (xml: string) =>
  slide((one) => one.replace("</p:spTree>", () => `${xml}</p:spTree>`));
const odf = (name: string, edit: (xml: string) => string) => change(name, { [CONTENT]: edit });
const inText = (xml: string) =>
  odf("odfpy.odt", (one) => one.replace("</office:text>", () => `${xml}</office:text>`));
const inSheet = (xml: string) =>
  odf("odfpy.ods", (one) =>
    one.replace("</office:spreadsheet>", () => `${xml}</office:spreadsheet>`),
  );
const inDeck = (xml: string) =>
  odf("odfpy.odp", (one) =>
    one.replace("</office:presentation>", () => `${xml}</office:presentation>`),
  );

const shape = (at: number, text: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${at}" name="s"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${(at % 100) * 9000}" y="${at * 90}"/><a:ext cx="8000" cy="80"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

const frame = (inner: string) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="f"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="1" y="1"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></p:graphicFrame>`;

const tableCell = (attributes: string) => `<a:tc ${attributes}><a:txBody><a:p/></a:txBody></a:tc>`;

const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`);
const DOCTYPE = `<!DOCTYPE x [<!ENTITY e0 "ha"><!ENTITY f SYSTEM "file:///etc/passwd">${laughs.join("")}]>`;
const withDoctype = (xml: string) => xml.replace(/(<\?xml[^>]*\?>)?/, (start) => start + DOCTYPE);

const deep = (name: string, depth: number) =>
  `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

const ROW = "<table:table-row><table:table-cell/></table:table-row>";
const cell = (text: string, more = "") =>
  `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
const sheet = (rows: string) => inSheet(`<table:table table:name="big">${rows}</table:table>`);

/** States a part's size as another in both places where it stands. */
function liar(bytes: Uint8Array, state: (size: number) => number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 30 < copy.length; at++) {
    const mark = view.getUint32(at, true);
    const size = mark === 0x04034b50 ? at + 22 : mark === 0x02014b50 ? at + 24 : null;
    if (size !== null) view.setUint32(size, state(view.getUint32(size, true)), true);
  }
  return copy;
}

const OK = [null];
const CORRUPT = ["file-corrupt"];

/** Of one format after another: what is too much, what lies, what reaches outside, and what goes round in circles. */
export const hostileFiles: readonly HostileFile[] = [
  {
    name: "a slide of 64 MiB of spaces",
    codes: ["limit-inflated-bytes"],
    write: () => slide((xml) => xml + " ".repeat(65 * 1024 * 1024)),
  },
  {
    name: "a text of 64 MiB of spaces",
    codes: ["limit-inflated-bytes"],
    write: () => odf("odfpy.odt", (xml) => xml + " ".repeat(65 * 1024 * 1024)),
  },
  {
    name: "40 MiB of letters in one paragraph",
    codes: ["limit-inflated-bytes"],
    write: () => inText(`<text:p>${"word ".repeat(8 * 1024 * 1024)}</text:p>`),
  },
  {
    name: "3 MiB of letters in one paragraph",
    codes: OK,
    write: () => inText(`<text:p>${"word  ".repeat(512 * 1024)}</text:p>`),
  },
  {
    name: "a deck that understates its sizes",
    codes: CORRUPT,
    write: () => liar(madeOf(PPTX), (size) => Math.floor(size / 8)),
  },
  {
    name: "a sheet that understates its sizes",
    codes: CORRUPT,
    write: () => liar(madeOf("odfpy.ods"), (size) => Math.floor(size / 8)),
  },
  {
    name: "a deck that states sizes of gigabytes",
    codes: ["limit-inflated-bytes"],
    write: () => liar(madeOf(PPTX), () => 0xf0000000),
  },
  {
    name: "25,000 parts",
    codes: ["limit-parts"],
    write: () =>
      zipSync({
        ...unzipSync(madeOf(PPTX)),
        ...Object.fromEntries(
          Array.from({ length: 25_000 }, (_, at) => [`x/${at}.xml`, new Uint8Array()]),
        ),
      }),
  },
  { name: "entities in a slide", codes: ["xml-doctype"], write: () => slide(withDoctype) },
  {
    name: "entities in a relation",
    codes: ["xml-doctype"],
    write: () => change(PPTX, { "ppt/_rels/presentation.xml.rels": withDoctype }),
  },
  {
    name: "entities in a text",
    codes: ["xml-doctype"],
    write: () => odf("odfpy.odt", withDoctype),
  },
  {
    name: "entities in the styles of a deck",
    codes: ["xml-doctype"],
    write: () => change("odfpy.odp", { "styles.xml": withDoctype }),
  },
  {
    name: "an entity that nothing declares",
    codes: CORRUPT,
    write: () => inText("<text:p>&e30;</text:p>"),
  },
  {
    name: "relations to files outside",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/slides/_rels/slide4.xml.rels": (xml) =>
          xml.replace(
            "</Relationships>",
            '<Relationship Id="rId99" Type="http://x/chart" Target="file:///etc/passwd"/><Relationship Id="rId98" Type="http://x/image" Target="http://127.0.0.1:9/x" TargetMode="External"/></Relationships>',
          ),
        [SLIDE]: (xml) =>
          xml.replace(
            "</p:spTree>",
            `${frame('<c:chart xmlns:c="c" xmlns:r="r" r:id="rId99"/>')}</p:spTree>`,
          ),
      }),
  },
  {
    name: "relations past the root of the file",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/slides/_rels/slide4.xml.rels": (xml) =>
          xml.replace(
            "</Relationships>",
            '<Relationship Id="rId99" Type="http://x/notesSlide" Target="../../../../../etc/passwd"/></Relationships>',
          ),
      }),
  },
  {
    name: "a relation that is no address",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/slides/_rels/slide4.xml.rels": (xml) =>
          xml.replace(
            "</Relationships>",
            '<Relationship Id="rId99" Type="http://x/chart" Target="http://[::"/></Relationships>',
          ),
      }),
  },
  {
    name: "an object outside the file",
    codes: OK,
    write: () =>
      inText(
        '<text:p xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:frame><draw:object xlink:href="file:///etc/passwd" xmlns:xlink="http://www.w3.org/1999/xlink"/></draw:frame></text:p>',
      ),
  },
  {
    name: "a slide that is its own layout",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/slides/_rels/slide4.xml.rels": (xml) =>
          xml.replace(/Target="[^"]*slideLayout[^"]*"/, 'Target="slide4.xml"'),
      }),
  },
  {
    name: "a layout that is its own master",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/slideLayouts/_rels/slideLayout2.xml.rels": (xml) =>
          xml.replace(/Target="[^"]*"/, 'Target="slideLayout2.xml"'),
      }),
  },
  {
    name: "a master that is its own theme",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/slideMasters/_rels/slideMaster1.xml.rels": (xml) =>
          xml.replace(/Target="[^"]*theme[^"]*"/, 'Target="slideMaster1.xml"'),
      }),
  },
  {
    name: "one slide named a thousand times",
    codes: [null, "limit-pages", "limit-marks"],
    write: () =>
      change(PPTX, {
        "ppt/presentation.xml": (xml) =>
          xml.replace(/(<p:sldId [^>]*>)/, (one) => one.repeat(1000)),
      }),
  },
  {
    name: "ten thousand shapes",
    codes: OK,
    write: () =>
      inTree(Array.from({ length: 10_000 }, (_, at) => shape(at, `Word ${at}`)).join("")),
  },
  {
    name: "ten thousand shapes on one another",
    codes: OK,
    write: () => inTree(Array.from({ length: 10_000 }, () => shape(1, "42")).join("")),
  },
  {
    name: "four hundred figures and labels in one place",
    codes: OK,
    write: () =>
      inTree(
        Array.from({ length: 400 }, (_, at) => shape(1, at % 2 ? "42" : "Current projects")).join(
          "",
        ),
      ),
  },
  {
    name: "a hundred thousand shapes",
    codes: ["limit-inflated-bytes"],
    write: () => inTree(Array.from({ length: 100_000 }, (_, at) => shape(at, "x")).join("")),
  },
  {
    name: "groups two hundred deep",
    codes: OK,
    write: () =>
      inTree(
        `${"<p:grpSp><p:nvGrpSpPr><p:cNvPr id='1' name=''/></p:nvGrpSpPr><p:grpSpPr/>".repeat(200)}${"</p:grpSp>".repeat(200)}`,
      ),
  },
  {
    name: "groups of no size",
    codes: OK,
    write: () =>
      inTree(
        `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="1" name=""/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shape(1, "Word")}</p:grpSp>`,
      ),
  },
  {
    name: "a shape at no number",
    codes: OK,
    write: () =>
      inTree(shape(1, "Word").replace('x="9000"', 'x="NaN"').replace('cy="80"', 'cy="1e999"')),
  },
  {
    name: "elements ten thousand deep in a slide",
    codes: ["xml-too-deep"],
    write: () => inTree(deep("p:grpSp", 10_000)),
  },
  {
    name: "elements a hundred thousand deep in a text",
    codes: ["xml-too-deep"],
    write: () => inText(deep("text:section", 100_000)),
  },
  {
    name: "spans two hundred deep",
    codes: OK,
    write: () => inText(`<text:p>${deep("text:span", 200)}</text:p>`),
  },
  {
    name: "lists two hundred deep",
    codes: OK,
    write: () =>
      inText(
        "<text:list><text:list-item>".repeat(100) + "</text:list-item></text:list>".repeat(100),
      ),
  },
  {
    name: "six thousand name spaces",
    codes: ["xml-too-deep"],
    write: () =>
      inText(Array.from({ length: 6000 }, (_, at) => `<text:p xmlns:n${at}="u"/>`).join("")),
  },
  {
    name: "half a million elements",
    codes: ["limit-marks"],
    write: () => inText("<text:p/>".repeat(500_000)),
  },
  {
    name: "half a million attributes",
    codes: ["limit-marks"],
    write: () =>
      inText(`<text:p ${Array.from({ length: 500_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
  },
  {
    name: "a hundred and fifty thousand paragraphs",
    codes: OK,
    write: () => inText("<text:p>x</text:p>".repeat(150_000)),
  },
  {
    name: "a cell over a thousand columns in a thousand rows of a slide",
    codes: ["limit-cells"],
    write: () =>
      inTree(
        frame(`<a:tbl>${`<a:tr>${tableCell('gridSpan="99999"')}</a:tr>`.repeat(1000)}</a:tbl>`),
      ),
  },
  {
    name: "a cell over minus one rows",
    codes: OK,
    write: () =>
      inTree(frame(`<a:tbl><a:tr>${tableCell('rowSpan="-1" gridSpan="x"')}</a:tr></a:tbl>`)),
  },
  {
    name: "a million empty rows that stand once",
    codes: OK,
    write: () =>
      sheet(
        ROW.replace("<table:table-row", '<table:table-row table:number-rows-repeated="1048576"'),
      ),
  },
  {
    name: "a million rows that stand once",
    codes: ["limit-cells"],
    write: () =>
      sheet(`<table:table-row table:number-rows-repeated="1048576">${cell("x")}</table:table-row>`),
  },
  {
    name: "a trillion cells that stand once",
    codes: ["limit-cells"],
    write: () =>
      sheet(
        `<table:table-row table:number-rows-repeated="1048576">${cell("x", 'table:number-columns-repeated="1048576"')}</table:table-row>`,
      ),
  },
  {
    name: "a million columns",
    codes: OK,
    write: () =>
      sheet(
        `<table:table-column table:number-columns-repeated="99999999" table:default-cell-style-name="a"/>${`<table:table-column table:number-columns-repeated="16384"/>`.repeat(1000)}<table:table-row>${cell("x")}${cell("y")}</table:table-row>`,
      ),
  },
  {
    name: "a word at the end of a million empty cells",
    codes: OK,
    write: () =>
      sheet(
        `<table:table-row><table:table-cell table:number-columns-repeated="999999"/>${cell("far")}</table:table-row>`,
      ),
  },
  {
    name: "a word far below and one far to the right",
    codes: ["limit-cells", null],
    write: () =>
      sheet(
        `<table:table-row>${cell("a")}${cell("b")}</table:table-row>`.repeat(200) +
          `<table:table-row><table:table-cell table:number-columns-repeated="16000"/>${cell("far")}</table:table-row>`,
      ),
  },
  {
    name: "cells that all reach over the whole sheet",
    codes: OK,
    write: () =>
      sheet(
        `<table:table-row>${cell("x", 'table:number-columns-spanned="99999" table:number-rows-spanned="1048576"').repeat(100)}</table:table-row>`.repeat(
          100,
        ),
      ),
  },
  {
    name: "a million empty cells that are written out",
    codes: ["limit-inflated-bytes"],
    write: () =>
      sheet(`<table:table-row>${"<table:table-cell/>".repeat(1_000_000)}</table:table-row>`),
  },
  {
    name: "a million rows of a text that stand once",
    codes: ["limit-cells"],
    write: () =>
      inText(
        `<table:table><table:table-row table:number-rows-repeated="1048576">${cell("x")}${cell("y")}</table:table-row></table:table>`,
      ),
  },
  {
    name: "styles that rest on one another in a circle",
    codes: OK,
    write: () =>
      change("odfpy.ods", {
        "styles.xml": (xml) =>
          xml.replace(
            "</office:styles>",
            '<style:style style:name="a" style:family="table-cell" style:parent-style-name="b"/><style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/></office:styles>',
          ),
        [CONTENT]: (xml) => xml.replaceAll("Rating_20_Green", "a"),
      }),
  },
  {
    name: "ten thousand styles that rest on one another",
    codes: OK,
    write: () =>
      change("odfpy.ods", {
        "styles.xml": (xml) =>
          xml.replace(
            "</office:styles>",
            `${Array.from({ length: 10_000 }, (_, at) => `<style:style style:name="s${at}" style:family="table-cell" style:parent-style-name="s${at + 1}"/>`).join("")}</office:styles>`,
          ),
        [CONTENT]: (xml) => xml.replaceAll("Rating_20_Green", "s0"),
      }),
  },
  {
    name: "a sheet that is locked by a password",
    codes: ["file-encrypted"],
    write: () =>
      change("odfpy.ods", {
        "META-INF/manifest.xml": (xml) =>
          xml.replace(
            "</manifest:manifest>",
            '<manifest:encryption-data manifest:checksum="x"/></manifest:manifest>',
          ),
        [CONTENT]: () => "\u0001\u0002\u0003",
      }),
  },
  {
    name: "a deck with macros",
    codes: OK,
    write: () =>
      zipSync({ ...unzipSync(madeOf(PPTX)), "ppt/vbaProject.bin": new Uint8Array(1000) }),
  },
  {
    name: "a text with macros",
    codes: OK,
    write: () =>
      change("odfpy.odt", {
        "Basic/Standard/Module1.xml": () =>
          '<!DOCTYPE script:module PUBLIC "x" "module.dtd"><script:module>Shell</script:module>',
      }),
  },
  {
    name: "a chart with a point at no number",
    codes: OK,
    write: () =>
      change("pptxgenjs-charts.pptx", {
        "ppt/charts/chart1.xml": (xml) =>
          xml
            .replaceAll('idx="0"', 'idx="-1"')
            .replaceAll('idx="1"', 'idx="1e9"')
            .replaceAll('idx="2"', 'idx="x"'),
      }),
  },
  {
    name: "a chart with a million points",
    codes: ["limit-inflated-bytes"],
    write: () =>
      change("pptxgenjs-charts.pptx", {
        "ppt/charts/chart1.xml": (xml) =>
          xml.replace(
            "</c:numCache>",
            () => `${'<c:pt idx="9"><c:v>1</c:v></c:pt>'.repeat(1_000_000)}</c:numCache>`,
          ),
      }),
  },
  {
    name: "an object that holds itself",
    codes: OK,
    write: () =>
      change("odfpy.odt", {
        [CONTENT]: (xml) =>
          xml.replace(
            "</office:text>",
            '<text:p xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><draw:frame><draw:object xlink:href="./." xmlns:xlink="http://www.w3.org/1999/xlink"/></draw:frame></text:p></office:text>',
          ),
      }),
  },
  {
    name: "a part that is no XML",
    codes: CORRUPT,
    write: () => odf("odfpy.odt", () => "no XML <"),
  },
  { name: "a slide without XML", codes: CORRUPT, write: () => slide(() => "\u0000") },
  {
    name: "a deck without slides",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/presentation.xml": (xml) => xml.replace(/<p:sldIdLst>.*<\/p:sldIdLst>/s, ""),
      }),
  },
  {
    name: "a deck that names slides that it has not",
    codes: OK,
    write: () =>
      change(PPTX, {
        "ppt/_rels/presentation.xml.rels": (xml) => xml.replaceAll("slides/slide", "slides/none"),
      }),
  },
  {
    name: "a page full of notes in one another",
    codes: OK,
    write: () => inDeck(`<draw:page>${deep("presentation:notes", 100)}</draw:page>`),
  },
];
