import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Lets LibreOffice print a file that it is given in one of its own formats or as HTML. */
function printByOffice(
  text: string,
  ending: "fodp" | "html",
  exporter: "impress" | "writer",
  isTagged: boolean,
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "made-"));
  const file = join(folder, `made.${ending}`);
  writeFileSync(file, text);
  const options = JSON.stringify({ UseTaggedPDF: { type: "boolean", value: `${isTagged}` } });
  const filter = ending === "html" ? ["--infilter=HTML (StarWriter)"] : [];
  const to = `pdf:${exporter}_pdf_Export:${options}`;
  execFileSync("soffice", ["--headless", ...filter, "--convert-to", to, "--outdir", folder, file], {
    stdio: "ignore",
  });
  return readFileSync(join(folder, "made.pdf"));
}

/** Lets LibreOffice Impress print a deck in flat OpenDocument. */
export const printByImpress = (deck: string, isTagged: boolean) =>
  printByOffice(deck, "fodp", "impress", isTagged);

/** Lets LibreOffice Writer print a page of HTML. */
export const printByWriter = (page: string, isTagged: boolean) =>
  printByOffice(page, "html", "writer", isTagged);
