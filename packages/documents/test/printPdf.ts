import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

/** Starts the browser that prints pages. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    // In one process the browser ends with its first page.
    args: chromium.args.filter((arg) => arg !== "--single-process"),
    executablePath: await chromium.executablePath(),
    headless: true,
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

/** Sets a Typst source as PDF. */
export function compilePdf(source: string, { isTagged }: PrintOptions): Uint8Array {
  const compiler = NodeCompiler.create();
  return new Uint8Array(compiler.pdf({ mainFileContent: source }, { pdfTags: isTagged }));
}
