import { describe, expect, test } from "vitest";
import { readDocument, type ReadOptions } from "../src/index.js";
import { narrow } from "./fontSets.js";
import { compilePdf } from "./printPdf.js";

const read = (bytes: Uint8Array, options: Partial<ReadOptions> = {}) =>
  readDocument(bytes, { name: "paper.pdf", ...options });

const pages = (count: number) =>
  compilePdf(Array.from({ length: count }, (_, at) => `Page ${at + 1}\n#pagebreak()\n`).join(""), {
    isTagged: false,
    fonts: narrow,
  });

/** A PDF written by hand, for what no program here would write. */
function writePdf(objects: readonly string[], trailer: string): Uint8Array {
  let text = "%PDF-1.7\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = text.length;
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

const HELLO = "BT /F1 12 Tf 72 700 Td (Hello panel) Tj ET";
const content = `<< /Length ${HELLO.length} >>\nstream\n${HELLO}\nendstream`;
const page =
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>";
const withJavaScript = writePdf(
  [
    "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    page,
    content,
  ],
  "",
);
const locked = writePdf(
  ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, content],
  `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >> /ID [<00><00>]`,
);

/** A GIF of one pixel. */
const PICTURE = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

describe("PDFs that cannot be read, or not whole", () => {
  test("one that is locked by a password is said to be", async () => {
    expect(await read(locked)).toMatchObject({ ok: false, problem: { code: "file-encrypted" } });
  });

  test("pages that are pictures are named, with the advice to run OCR", async () => {
    const picture = Buffer.from(PICTURE, "base64").join(", ");
    const scan = `#image(bytes((${picture})), width: 90%, height: 80%)`;
    const mixed = compilePdf(`${scan}#pagebreak()${scan}#pagebreak()Words`, {
      isTagged: false,
      fonts: narrow,
    });
    expect(await read(mixed)).toMatchObject({
      ok: true,
      value: {
        blocks: [{ text: "Words" }],
        problems: [{ code: "page-without-text", severity: "warning", found: "Pages 1–2" }],
      },
    });
    const scanned = compilePdf(scan, { isTagged: false, fonts: narrow });
    const result = await read(scanned);
    expect(result).toMatchObject({
      ok: true,
      value: { problems: [{ code: "page-without-text", severity: "error", at: { page: 1 } }] },
    });
    expect(JSON.stringify(result)).toContain("OCR");
  });

  test("what is damaged gives a problem or what is left of it, and nothing is thrown", async () => {
    const whole = pages(3);
    for (let length = 8; length < whole.length; length += Math.ceil(whole.length / 25)) {
      const result = await read(whole.subarray(0, length));
      if (!result.ok) expect(result.problem.code).toBe("file-corrupt");
    }
    for (let round = 1; round < 25; round++) {
      const copy = whole.slice();
      for (let at = 20 + round; at < copy.length; at += 211 + round)
        copy[at] = (copy[at]! * 7 + round) % 256;
      const result = await read(copy);
      if (!result.ok) expect(result.problem.code).toBe("file-corrupt");
    }
  });

  test("scripts in a PDF are not run, and its words are read", async () => {
    expect(await read(withJavaScript)).toMatchObject({
      ok: true,
      value: { blocks: [{ text: "Hello panel", at: { page: 1, line: 1 } }] },
    });
  });
});

test("a file's buffer is read like any other bytes, and stays whole", async () => {
  const buffer = Buffer.from(pages(1));
  const length = buffer.length;
  expect(await read(buffer)).toMatchObject({ ok: true, value: { blocks: [{ text: "Page 1" }] } });
  expect(buffer.length).toBe(length);
});

describe("limits", () => {
  test("of more pages than the limit, those up to it are given", async () => {
    const result = await read(pages(5), { limits: { pages: 2 } });
    expect(result).toMatchObject({ ok: true, value: { problems: [{ code: "limit-pages" }] } });
    expect(JSON.stringify(result)).toContain("Page 2");
    expect(JSON.stringify(result)).not.toContain("Page 3");
  });

  test("when the time is up, the pages read so far are given", async () => {
    const result = await read(pages(5), { limits: { milliseconds: -1 } });
    expect(result).toMatchObject({
      ok: true,
      value: { blocks: [], problems: [{ code: "limit-time" }] },
    });
  });

  test("each page is told, and between two of them the reading can be ended", async () => {
    const told: number[] = [];
    const controller = new AbortController();
    const result = await read(pages(5), {
      signal: controller.signal,
      onProgress: ({ done, total }) => {
        told.push(done / total);
        if (done === 2) controller.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, problem: { code: "reading-interrupted" } });
    expect(told).toHaveLength(2);
  });
});
