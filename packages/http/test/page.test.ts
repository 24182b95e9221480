import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { loadPaper } from "@pcplan/fixtures";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningService, serve } from "../dist/index.js";
import { openBrowser } from "./openBrowser.ts";

const older = await loadPaper("panel-2018-01.txt");
const newer = await loadPaper("panel-2020-02-07.txt");
const toFile = ({ name, bytes }: typeof older) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(bytes),
});

let browser: Browser;
let service: RunningService;
beforeAll(async () => {
  browser = await openBrowser();
  service = await serve({ port: 0, log: "silent", processes: 1 });
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

/** Opens the page, and tells what a browser complains of: what its policy forbids, and what a script does wrong. */
async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(service.url);
  return { context, page, complaints };
}

/** Sends the two sample papers by the form and waits for their report. */
async function sendPapers(page: Page): Promise<void> {
  await page.getByLabel("Paper", { exact: true }).setInputFiles(toFile(newer));
  await page.getByLabel("Earlier paper").setInputFiles(toFile(older));
  await page.getByRole("button", { name: "Read the paper" }).click();
  await page.getByRole("heading", { level: 1, name: /Plan Delivery/ }).waitFor();
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** A page that is wider than the window has to be moved sideways to be read; what is in a region of its own may be. */
const isTooWide = async (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_name, javaScriptEnabled) => {
  test("a paper and an earlier one are read, shown and downloaded in each format", async () => {
    const { context, page, complaints } = await open({ javaScriptEnabled });
    await sendPapers(page);
    const text = (await page.locator("main").textContent()) ?? "";
    for (const words of [
      "not listed in this paper",
      "As of 7 February 2020",
      "Findings",
      "Read 9 projects",
    ])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    for (const [name, ending] of [
      ["HTML", "html"],
      ["Markdown", "md"],
      ["CSV", "csv"],
      ["text", "txt"],
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: `Download as ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`report.${ending}`);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test("a file that is no paper is refused in words, with the form to try again", async () => {
    const { context, page } = await open({ javaScriptEnabled });
    const buffer = Buffer.from([0, 1, 2, 3]);
    const file = { name: "picture.bin", mimeType: "application/octet-stream", buffer };
    await page.getByLabel("Paper", { exact: true }).setInputFiles(file);
    await page.getByRole("button", { name: "Read the paper" }).click();
    await page.getByRole("heading", { name: "The paper could not be read" }).waitFor();
    expect(await page.locator("main li").first().textContent()).toContain("picture.bin");
    expect(await page.getByRole("button", { name: "Read the paper" }).count()).toBe(1);
    await context.close();
  });
});

test("the page that says why a paper could not be read has no fault either", async () => {
  const { context, page } = await open();
  const file = { name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") };
  await page.getByLabel("Paper", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the paper" }).click();
  await page.getByRole("heading", { name: "The paper could not be read" }).waitFor();
  expect(await findFaults(page)).toEqual([]);
  await context.close();
});

describe.each<[name: string, options: BrowserContextOptions]>([
  ["320 pixels, dark", { viewport: { width: 320, height: 640 }, colorScheme: "dark" }],
  ["200 % zoom", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
  ["1280 pixels, forced colours", { forcedColors: "active" }],
])("at %s", (name, options) => {
  test("axe finds nothing, and nothing is cut off", async () => {
    const { context, page } = await open(options);
    expect(await findFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    await takePicture(page, `form ${name}`);
    await sendPapers(page);
    expect(await findFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
    await takePicture(page, `report ${name}`);
    await page.goto(`${service.url}/docs`);
    expect(await findFaults(page)).toEqual([]);
    await context.close();
  });
});

test("the keyboard alone is enough, and says where it is", async () => {
  const { context, page } = await open();
  const focused = async () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
  const seen: unknown[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press("Tab");
    const id = await focused();
    if (id !== seen.at(-1)) seen.push(id);
  }
  expect(seen.slice(0, 4)).toEqual(["Skip to the content", "paper", "since", "as-of"]);
  await page.getByLabel("Paper", { exact: true }).setInputFiles(toFile(newer));
  await page.getByRole("button", { name: "Read the paper" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /Plan Delivery/ }).waitFor();
  expect(await focused()).toBe("content");
  await context.close();
});

/** Pictures for a person to look at, where PICTURES names a folder. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder === undefined) return;
  const path = `${fileURLToPath(new URL(folder, "file:///"))}/${name.replaceAll(/\W+/g, "-")}.png`;
  await page.screenshot({ path });
}
