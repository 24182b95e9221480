// Makes a deck of the paper in paper.cases.ts: `npm i pptxgenjs@4.0.1 && node make-parts.mjs`.
import PptxGenJS from "pptxgenjs";
import { parts } from "../paper.cases.ts";

const deck = new PptxGenJS();
for (const { heading, rows } of parts) {
  const slide = deck.addSlide();
  slide.addText(heading, { x: 0.5, y: 0.3, w: 9, h: 0.5, bold: true });
  slide.addTable(
    rows.map((row) => row.map((text) => ({ text }))),
    { x: 0.5, y: 1, w: 9, fontSize: 9 },
  );
}
await deck.writeFile({ fileName: new URL("made/parts-pptxgenjs.pptx", import.meta.url).pathname });
