import { writeHtml } from "@pcplan/documents/html/write";
import type { Context, Hono } from "hono";
import { etag } from "hono/etag";
import { toOpenApi } from "../openapi/toOpenApi.js";
import { PAGE_POLICY, SCRIPT, STYLESHEET, WRITTEN_PAGE_POLICY } from "../page/assets.js";
import { HTML_TYPE, pageRoute } from "../page/pageRoute.js";
import { toDocsDocument } from "../page/toDocsDocument.js";
import { toFormPage } from "../page/toFormPage.js";
import type { ProblemDetails } from "../problems/index.js";
import { readVersion } from "../version.js";
import type { Work } from "../work/types.js";
import { answerRoute } from "./answerRoute.js";
import type { Observed } from "./observe.js";
import { refuseMethod } from "./refuseMethod.js";

/** What stays the same from one release to the next is asked for again, and sent only where it changed. */
const REVALIDATED = { "cache-control": "no-cache" };

/** Adds the page for people, the documentation and the OpenAPI document. */
export function addPages(app: Hono<Observed>, work: Work): void {
  const files = toFiles();
  for (const [path, { mediaType, policy, make }] of Object.entries(files)) {
    const made = make();
    app.get(path, etag(), async (context) =>
      context.body(await made, 200, {
        ...REVALIDATED,
        "content-type": mediaType,
        ...(policy === null ? {} : { "content-security-policy": policy }),
      }),
    );
    if (path !== "/") app.all(path, () => refuseMethod("GET, HEAD"));
  }
  app.post("/", async (context) => toPage(context, await answerRoute(context, pageRoute, work)));
  app.all("/", () => refuseMethod("GET, HEAD, POST"));
}

interface File {
  mediaType: string;
  policy: string | null;
  make(): Promise<string>;
}

function toFiles(): Readonly<Record<string, File>> {
  return {
    "/": { mediaType: HTML_TYPE, policy: PAGE_POLICY, make: () => toFormPage() },
    "/docs": { mediaType: HTML_TYPE, policy: WRITTEN_PAGE_POLICY, make: writeDocs },
    "/openapi.json": {
      mediaType: "application/json",
      policy: null,
      make: async () => JSON.stringify(toOpenApi(readVersion())),
    },
    "/assets/page.css": {
      mediaType: "text/css; charset=utf-8",
      policy: null,
      make: async () => STYLESHEET,
    },
    "/assets/page.js": {
      mediaType: "text/javascript; charset=utf-8",
      policy: null,
      make: async () => SCRIPT,
    },
  };
}

async function writeDocs(): Promise<string> {
  return new TextDecoder().decode(await writeHtml(toDocsDocument()));
}

/** A browser that sent the form is answered with a page, also where the paper could not be read. */
async function toPage(context: Context, answered: Response): Promise<Response> {
  const headers = { "content-type": HTML_TYPE, "content-security-policy": PAGE_POLICY };
  if (answered.ok) return context.body(await answered.arrayBuffer(), 200, headers);
  const { problems } = (await answered.json()) as ProblemDetails;
  const retry = answered.headers.get("retry-after");
  return new Response(await toFormPage(problems), {
    status: answered.status,
    headers: { ...headers, ...(retry === null ? {} : { "retry-after": retry }) },
  });
}
