import { createHash } from "node:crypto";
import { STYLE } from "@pcplan/documents/html/write";
import { enhance } from "./enhance.js";

/** The look of the page for people: that of every page that is written, and what its form needs. */
export const STYLESHEET = `${STYLE}
.skip { position: absolute; left: -999rem }
.skip:focus { position: static }
:focus-visible { outline: 3px solid; outline-offset: 2px }
main:focus { outline: none }
label, .reads span, .reads input, .reads select { display: block; max-width: 100% }
label { font-weight: bold }
input, select, button { font: inherit; min-height: 2.75rem; box-sizing: border-box }
button { padding: 0.5rem 1rem; margin: 0 0.5rem 0.5rem 0; font-weight: bold }
.report { overflow-x: auto }
`;

/** What the page for people runs where scripts run. */
export const SCRIPT = `(function(){const enhance=${enhance.toString()};enhance()})();`;

/** What a page that the HTML writer made may do: show its own style. */
export const WRITTEN_PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** What the page for people may do: load its style and its script from the service, and send its form there. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
