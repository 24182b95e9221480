import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { type FontSet, writeFontConfig } from "./fontSets.js";

export type { Browser };

/** Starts the browser that prints pages, with the fonts of a set and no others. */
export async function openBrowser(fonts: FontSet): Promise<Browser> {
  return playwright.launch({
    // In one process the browser ends with its first page.
    args: chromium.args.filter((arg) => arg !== "--single-process"),
    executablePath: await chromium.executablePath(),
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(fonts) },
  });
}

export interface PrintOptions {
  /** Whether the file says which words are headings, cells and lists. */
  isTagged: boolean;
}

/** Prints a page of HTML as PDF, at the size that it states. */
export async function printPdf(
  browser: Browser,
  html: string,
  { isTagged }: PrintOptions,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: isTagged,
    });
    return new Uint8Array(bytes);
  } finally {
    await page.close();
  }
}

/** Compilers by the name of their fonts: each reads its fonts once. */
const compilers = new Map<string, NodeCompiler>();

function compilerOf({ name, folders }: FontSet): NodeCompiler {
  const made =
    compilers.get(name) ?? NodeCompiler.create({ fontArgs: [{ fontPaths: [...folders] }] });
  compilers.set(name, made);
  return made;
}

/** Sets a Typst source as PDF in the serifs of a set; a font of the machine stands in for none of its letters. */
export function compilePdf(
  source: string,
  { isTagged, fonts }: PrintOptions & { fonts: FontSet },
): Uint8Array {
  const words = `#let fit = ${fonts.fit}
#set text(font: ${JSON.stringify(fonts.serif)}, fallback: false)
${source}`;
  return new Uint8Array(compilerOf(fonts).pdf({ mainFileContent: words }, { pdfTags: isTagged }));
}
