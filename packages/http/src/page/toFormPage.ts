import { areaProfiles } from "@pcplan/core/profile";
import type { Problem } from "@pcplan/core/result";
import { html } from "hono/html";
import { pageWords } from "./page.messages.js";
import { toShell } from "./toShell.js";

/** The page on which a person chooses a paper; with problems, why the last one could not be read stands first. */
export async function toFormPage(problems: readonly Problem[] = []): Promise<string> {
  const title = problems.length > 0 ? pageWords.problemTitle : pageWords.title;
  return toShell(
    title,
    html`<h1>${title}</h1>
      ${problems.length > 0 ? toProblems(problems) : html`<p>${pageWords.about}</p>`} ${form()}
      <p>
        ${pageWords.programs} <a href="/docs">${pageWords.docs}</a>,
        <a href="/openapi.json">${pageWords.openApi}</a>.
      </p>`,
  );
}

function toProblems(problems: readonly Problem[]) {
  return html`<ul>
    ${problems.map(
      ({ message, expected, found, advice }) =>
        html`<li>
          ${message} ${expected && `${pageWords.expected} ${expected}.`}
          ${found && `${pageWords.found} ${found}.`} ${advice}
        </li>`,
    )}
  </ul>`;
}

function form() {
  return html`<form method="post" action="/" enctype="multipart/form-data" class="reads">
    <p>
      <label for="paper">${pageWords.paper}</label>
      <span id="paper-hint">${pageWords.paperHint}</span>
      <input type="file" id="paper" name="papers" required aria-describedby="paper-hint" />
    </p>
    <p>
      <label for="since">${pageWords.since}</label>
      <span id="since-hint">${pageWords.sinceHint}</span>
      <input type="file" id="since" name="since" aria-describedby="since-hint" />
    </p>
    <p>
      <label for="as-of">${pageWords.asOf}</label>
      <span id="as-of-hint">${pageWords.asOfHint}</span>
      <input type="date" id="as-of" name="asOf" aria-describedby="as-of-hint" />
    </p>
    <p>
      <label for="profile">${pageWords.profile}</label>
      <span id="profile-hint">${pageWords.profileHint}</span>
      <select id="profile" name="profile" aria-describedby="profile-hint">
        <option value="">${pageWords.profileUnset}</option>
        ${areaProfiles.map(({ name, office }) => html`<option value="${name}">${office ?? name}</option>`)}
      </select>
    </p>
    <p><button type="submit">${pageWords.read}</button></p>
    <p role="status" data-reading="${pageWords.reading}"></p>
  </form>`;
}
