/**
 * What the page does where scripts run: it says that the paper is being read, puts the report in the place of the form,
 * and takes files that are dropped on it. It stands alone, as its text is what is sent to browsers.
 */
export function enhance(): void {
  const form = document.querySelector("form.reads");
  if (!(form instanceof HTMLFormElement)) return;
  const status = form.querySelector("[role=status]");
  const input = form.querySelector("input[name=papers]");
  let isReading = false;
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const show = (text: string) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const main = page.querySelector("main");
    if (!main) throw new Error("no page");
    document.title = page.title;
    document.querySelector("main")?.replaceWith(main);
    main.focus();
    enhance();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isReading) return;
    isReading = true;
    say(status?.getAttribute("data-reading") ?? "");
    fetch(form.action, { method: "POST", body: new FormData(form) })
      .then((response) => response.text())
      .then(show)
      .catch(() => form.submit());
  });
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = event.dataTransfer?.files;
    if (files?.length && input instanceof HTMLInputElement) input.files = files;
  });
}
