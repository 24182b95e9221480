import { type Deck, escape, type Grid, type Item, toCell, type Words } from "./slide.js";

/** A deck as a page of HTML whose boxes stand where the deck says. */
export function toHtml({ title, width, height, slides }: Deck): string {
  const pages = slides.map((slide) => `<section>${slide.map(toBox).join("")}</section>`);
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><style>
@page{size:${width}mm ${height}mm;margin:0} *{box-sizing:border-box;margin:0}
body{font-family:Arial,sans-serif} section{position:relative;width:${width}mm;height:${height}mm;break-after:page;overflow:hidden}
section>*{position:absolute} ul{padding-left:5mm} table{border-collapse:collapse} td,th{text-align:left;padding:1mm 2mm;border-bottom:0.3mm solid #999;vertical-align:top}
</style></head><body>${pages.join("")}</body></html>`;
}

const toBox = (item: Item) => (item.kind === "grid" ? toTable(item) : toWords(item));

function toWords(one: Words): string {
  const style = `left:${one.x}mm;top:${one.y}mm;width:${one.w}mm;height:${one.h}mm;font-size:${one.size}pt;${one.isBold ? "font-weight:bold;" : ""}${one.fill ? `background:${one.fill};` : ""}${one.colour ? `color:${one.colour};` : ""}${one.isCentred ? "text-align:center;" : ""}border-radius:${one.round ?? 0}mm`;
  const body = one.isList
    ? `<ul>${one.lines.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>`
    : one.lines.map((line) => `<p>${escape(line)}</p>`).join("");
  return `<div style="${style}">${body}</div>`;
}

function toTable({ x, y, columns, rows, size, height }: Grid): string {
  const body = rows.map((row, at) => {
    const cells = row.map((one, column) => {
      const { text, fill, colour } = toCell(one);
      const tag = at === 0 ? "th" : "td";
      return `<${tag} style="width:${columns[column]}mm;${height ? `height:${height}mm;` : ""}${fill ? `background:${fill};` : ""}${colour ? `color:${colour}` : ""}">${escape(text)}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table style="left:${x}mm;top:${y}mm;font-size:${size}pt">${body.join("")}</table>`;
}
