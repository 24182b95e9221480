import { type Cell, type Deck, escape, type Grid, type Item, toCell, type Words } from "./slide.js";

/** How wide Impress makes a slide, whatever size a flat file asks for, in millimetres. */
const WIDTH = 280;

function scale(item: Item, by: number): Item {
  const placed = { x: item.x * by, y: item.y * by, size: item.size * by };
  return item.kind === "grid"
    ? { ...item, ...placed, columns: item.columns.map((width) => width * by) }
    : { ...item, ...placed, w: item.w * by, h: item.h * by };
}

/** A deck as a flat OpenDocument presentation, which LibreOffice Impress opens. */
export function toOdp({ title, width, height, slides }: Deck): string {
  const by = WIDTH / width;
  const styles: string[] = [];
  const pages = slides.map(
    (slide, at) =>
      `<draw:page draw:name="p${at + 1}" draw:master-page-name="m">${slide.map((item) => toShape(scale(item, by), styles)).join("")}</draw:page>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation">
<office:meta><dc:title>${escape(title)}</dc:title></office:meta>
<office:automatic-styles><style:page-layout style:name="l"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" fo:margin="0mm" style:print-orientation="landscape"/></style:page-layout>
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:min-label-width="4mm"/></text:list-level-style-bullet></text:list-style>
${styles.join("\n")}</office:automatic-styles>
<office:master-styles><style:master-page style:name="m" style:page-layout-name="l"/></office:master-styles>
<office:body><office:presentation>${pages.join("")}</office:presentation></office:body></office:document>`;
}

const toShape = (item: Item, styles: string[]) =>
  item.kind === "grid" ? toTable(item, styles) : toWords(item, styles);

function letters(size: number, isBold: boolean, colour: string | undefined): string {
  return `<style:text-properties fo:font-family="Liberation Sans" fo:font-size="${size}pt" fo:font-weight="${isBold ? "bold" : "normal"}"${colour ? ` fo:color="${colour}"` : ""}/>`;
}

function toWords(one: Words, styles: string[]): string {
  const name = `s${styles.length}`;
  const ground = one.fill ? `draw:fill="solid" draw:fill-color="${one.fill}"` : 'draw:fill="none"';
  styles.push(
    `<style:style style:name="${name}" style:family="graphic"><style:graphic-properties ${ground} draw:stroke="none" fo:padding="0mm" draw:auto-grow-height="false" fo:wrap-option="wrap" draw:textarea-vertical-align="top"/></style:style>`,
    `<style:style style:name="${name}p" style:family="paragraph"><style:paragraph-properties fo:text-align="${one.isCentred ? "center" : "start"}"/>${letters(one.size, one.isBold ?? false, one.colour)}</style:style>`,
  );
  const paragraph = (line: string) => `<text:p text:style-name="${name}p">${escape(line)}</text:p>`;
  const body = one.isList
    ? `<text:list text:style-name="L">${one.lines.map((line) => `<text:list-item>${paragraph(line)}</text:list-item>`).join("")}</text:list>`
    : one.lines.map(paragraph).join("");
  const place = `svg:x="${one.x}mm" svg:y="${one.y}mm" svg:width="${one.w}mm" svg:height="${one.h}mm"`;
  const corners = `draw:corner-radius="${one.round ?? 0}mm"`;
  return one.lines.join("") === ""
    ? `<draw:rect draw:style-name="${name}" ${corners} ${place}/>`
    : `<draw:frame draw:style-name="${name}" ${place}><draw:text-box ${corners}>${body}</draw:text-box></draw:frame>`;
}

function toTable(grid: Grid, styles: string[]): string {
  const name = `t${styles.length}`;
  styles.push(
    ...grid.columns.map(
      (width, at) =>
        `<style:style style:name="${name}c${at}" style:family="table-column"><style:table-column-properties style:column-width="${width}mm"/></style:style>`,
    ),
  );
  const columns = grid.columns.map(
    (_, at) => `<table:table-column table:style-name="${name}c${at}"/>`,
  );
  const rows = grid.rows.map(
    (row, at) =>
      `<table:table-row>${row.map((cell) => toTableCell(toCell(cell), { grid, styles, isHeading: at === 0 })).join("")}</table:table-row>`,
  );
  const width = grid.columns.reduce((sum, one) => sum + one, 0);
  return `<draw:frame svg:x="${grid.x}mm" svg:y="${grid.y}mm" svg:width="${width}mm" svg:height="${grid.rows.length * (grid.height ?? 6)}mm"><table:table>${columns.join("")}${rows.join("")}</table:table></draw:frame>`;
}

function toTableCell(
  { text, fill, colour }: Cell,
  { grid, styles, isHeading }: { grid: Grid; styles: string[]; isHeading: boolean },
): string {
  const name = `c${styles.length}`;
  const ground = fill ? `draw:fill="solid" draw:fill-color="${fill}"` : 'draw:fill="none"';
  styles.push(
    `<style:style style:name="${name}" style:family="table-cell"><style:graphic-properties ${ground} fo:padding="1mm"/><style:paragraph-properties fo:border="0.3mm solid #999999"/></style:style>`,
    `<style:style style:name="${name}p" style:family="paragraph">${letters(grid.size, isHeading, colour)}</style:style>`,
  );
  return `<table:table-cell table:style-name="${name}"><text:p text:style-name="${name}p">${escape(text)}</text:p></table:table-cell>`;
}
