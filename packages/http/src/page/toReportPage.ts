import type { Document } from "@pcplan/core/document";
import { type Paper, withoutLeads } from "@pcplan/core/paper";
import { formatHtml } from "@pcplan/documents/html/write";
import { kinds, writtenFormats } from "@pcplan/documents/kinds";
import { html, raw } from "hono/html";
import { pageWords } from "./page.messages.js";
import { toShell } from "./toShell.js";

/** What a page shows, and what its form sends back so that it can be had as a file. */
export interface ReportPageParts {
  /** What people read. */
  document: Document;
  /** The paper that it is of. */
  paper: Paper;
  /** The earlier paper; `null` where there is none. */
  since: Paper | null;
  /** The day that was asked for; `null` where it is the paper's own. */
  asOf: string | null;
}

/** The page of one report: what is read of the paper, and the same as a file of each kind that is written. */
export async function toReportPage({ document, ...given }: ReportPageParts): Promise<string> {
  const title = document.title ?? pageWords.report;
  return toShell(
    title,
    html`<section class="report" aria-label="${pageWords.report}" tabindex="0">
        ${raw(formatHtml(document))}
      </section>
      ${downloads(given)}
      <p><a href="/">${pageWords.another}</a></p>`,
  );
}

function downloads({ paper, since, asOf }: Omit<ReportPageParts, "document">) {
  return html`<form method="post" action="/v1/reports" enctype="multipart/form-data">
    <h2>${pageWords.download}</h2>
    <p>${pageWords.downloadHint}</p>
    <input type="hidden" name="papers" value="${JSON.stringify(withoutLeads(paper))}" />
    <input
      type="hidden"
      name="since"
      value="${since === null ? "" : JSON.stringify(withoutLeads(since))}"
    />
    <input type="hidden" name="asOf" value="${asOf ?? ""}" />
    <p class="buttons">
      ${writtenFormats.map(
        (format) =>
          html`<button type="submit" name="format" value="${format}">
            ${pageWords.downloadAs} ${kinds[format].name}
          </button>`,
      )}
    </p>
  </form>`;
}
