import type { Document } from "@pcplan/core/document";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import { toLanguage } from "../toLanguage.js";

/** Reads what a PDF says of itself: its language and its title. Damaged notes say nothing. */
export async function readProperties(
  pdf: PDFDocumentProxy,
): Promise<Pick<Document, "lang" | "title">> {
  try {
    const { info } = await pdf.getMetadata();
    const said = (name: string): string | null => {
      const value: unknown = Reflect.get(info, name);
      return typeof value === "string" ? value.trim() || null : null;
    };
    return { lang: toLanguage(said("Language")), title: said("Title") };
  } catch {
    return { lang: null, title: null };
  }
}
