import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";
import { narrow, writeFontConfig } from "../../documents/test/fontSets.ts";

/** Starts a browser with fonts of the tests' own, so that a page is as wide on every machine. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    // In one process the browser ends with its first page.
    args: chromium.args.filter((arg) => arg !== "--single-process"),
    executablePath: await chromium.executablePath(),
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(narrow) },
  });
}
