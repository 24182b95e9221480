// Makes decks of content.json: `npm i pptxgenjs@4.0.1 && node make-pptxgenjs.mjs`.
import { readFileSync } from "node:fs";
import PptxGenJS from "pptxgenjs";

const content = JSON.parse(readFileSync(new URL("content.json", import.meta.url), "utf8"));
const { overview, projects, fills } = content;
const target = (name) => new URL(`made/${name}`, import.meta.url).pathname;

/** A deck with a master whose slides have a title, a footer and a number. */
function start() {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = content.title;
  deck.defineSlideMaster({
    title: "PLAIN",
    objects: [
      {
        placeholder: {
          options: { name: "title", type: "title", x: 0.5, y: 0.3, w: 12, h: 0.8 },
          text: "Click to add title",
        },
      },
      {
        placeholder: {
          options: { name: "body", type: "body", x: 0.5, y: 1.3, w: 12, h: 5 },
          text: "Click to add text",
        },
      },
      { text: { text: "OFFICIAL 2019", options: { x: 0.5, y: 7, w: 4, h: 0.3 } } },
    ],
    slideNumber: { x: 12.5, y: 7 },
  });
  return deck;
}

function titled(deck, title) {
  const slide = deck.addSlide({ masterName: "PLAIN" });
  slide.addText(title, { placeholder: "title" });
  return slide;
}

function tile(slide, [x, y], value, label, small) {
  slide.addShape("roundRect", { x, y, w: 3.6, h: 2.2, fill: { color: "DDE5F2" } });
  slide.addText(String(value), { x: x + 0.2, y: y + 0.1, w: 3.2, h: 1, fontSize: 48, bold: true });
  slide.addText(label, { x: x + 0.2, y: y + 1.1, w: 3.2, h: 0.4, fontSize: 14 });
  if (small) slide.addText(small, { x: x + 0.2, y: y + 1.55, w: 3.2, h: 0.4, fontSize: 11 });
}

function front(deck) {
  const slide = titled(deck, content.title);
  slide.addText(`Police and Crime Panel, ${content.meeting}`, { placeholder: "body" });
}

/** The figures as tiles: a card, its figure and its label are boxes of their own, and not in the order of reading. */
function dashboard(deck) {
  const slide = titled(deck, "Overview");
  const { green, amber, red } = overview.rag;
  tile(slide, [8.6, 1.5], overview.candidate, "Candidate projects");
  tile(slide, [0.6, 1.5], overview.completed, "Completed projects");
  tile(
    slide,
    [4.6, 1.5],
    overview.current,
    "Current projects",
    `${green} green, ${amber} amber, ${red} red`,
  );
  slide.addNotes(content.notes);
}

function charts(deck) {
  const slide = titled(deck, "Overview");
  const { green, amber, red } = overview.rag;
  const titles = { showTitle: true, w: 5.8, h: 4.5, y: 1.5 };
  slide.addChart(
    "bar",
    [
      {
        name: "Projects",
        labels: ["Completed", "Current", "Candidate"],
        values: [overview.completed, overview.current, overview.candidate],
      },
    ],
    { ...titles, x: 0.5, title: "Projects by stage" },
  );
  slide.addChart(
    "pie",
    [{ name: "Current projects", labels: ["Green", "Amber", "Red"], values: [green, amber, red] }],
    { ...titles, x: 6.8, title: "Current projects by RAG" },
  );
}

const head = (texts) =>
  texts.map((text) => ({
    text,
    options: { bold: true, fill: { color: "1D3C6E" }, color: "FFFFFF" },
  }));

/** @param options.merged strands stand once, over all of their rows; @param options.words ratings are words in their colour, or colours alone */
function rowsOf(all, { merged, words }) {
  return all.map(([strand, title, objective, forecast, rag], at) => {
    const rating = { text: words ? rag : "", options: { fill: { color: fills[rag] } } };
    const cells = [{ text: title }, { text: objective }, { text: forecast }, rating];
    if (merged && all[at - 1]?.[0] === strand) return cells;
    const rowspan = merged ? all.filter(([other]) => other === strand).length : 1;
    return [{ text: strand, options: rowspan > 1 ? { rowspan } : {} }, ...cells];
  });
}

function tables(deck, { merged, words, perSlide }) {
  for (let at = 0; at < projects.length; at += perSlide) {
    const slide = titled(
      deck,
      at === 0 ? "Summary of current projects" : "Summary of current projects (continued)",
    );
    const rows = rowsOf(projects.slice(at, at + perSlide), { merged, words });
    slide.addTable([head(content.headings), ...rows], { x: 0.5, y: 1.4, w: 12.3, fontSize: 10 });
  }
  const slide = titled(deck, "Decisions");
  slide.addTable(
    [
      head(content.decisionHeadings),
      ...content.decisions.map((row) => row.map((text) => ({ text }))),
    ],
    { x: 0.5, y: 1.4, w: 12.3, fontSize: 11 },
  );
}

function hidden(deck) {
  const slide = titled(deck, content.hiddenTitle);
  slide.addText(content.hiddenText, { placeholder: "body" });
  slide.hidden = true;
}

const tiles = start();
front(tiles);
dashboard(tiles);
hidden(tiles);
tables(tiles, { merged: true, words: true, perSlide: 9 });
await tiles.writeFile({ fileName: target("pptxgenjs-tiles.pptx") });

const charted = start();
front(charted);
charts(charted);
tables(charted, { merged: false, words: true, perSlide: 3 });
await charted.writeFile({ fileName: target("pptxgenjs-charts.pptx") });
