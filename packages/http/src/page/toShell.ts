import { html, raw } from "hono/html";
import { pageWords } from "./page.messages.js";

type Markup = ReturnType<typeof html>;

/** Makes a whole page around its main part. It loads its style and its script from the service and from nowhere else. */
export async function toShell(title: string, main: Markup): Promise<string> {
  const page = await html`${raw("<!doctype html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/assets/page.css" />
        <script src="/assets/page.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">${pageWords.skip}</a>
        <main id="content" tabindex="-1">${main}</main>
      </body>
    </html>`;
  return page.toString();
}
