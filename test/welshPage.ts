import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));

/** What one file of sentences has in Welsh. */
interface Translation {
  /** The folder and the name of the file, such as `findings/rules/forecast-blank`. */
  concept: string;
  sentences: number;
  /** What Welsh does not have, by the path of its codes. */
  absent: string[];
}

/** The page of the sentences that Welsh does not have yet, from every file of sentences that there is. */
export async function toWelshPage(): Promise<string> {
  const files = globSync("*/src/**/{messages,*.messages}.ts", { cwd: packages }).toSorted();
  const found = await Promise.all(files.map(readTranslation));
  const translations = found.filter((one) => one !== null);
  const flat = files.filter((_, index) => found[index] === null);
  const all = sum(translations.map(({ sentences }) => sentences));
  const absent = sum(translations.map((one) => one.absent.length));
  return `${[
    "# What Welsh does not say yet",
    "This page is made from the files of sentences; `pnpm exec vitest run test/welshPage.test.ts -u` makes it anew. What is listed here is said in English where Welsh is asked for.",
    `Of ${all} sentences, Welsh has ${all - absent}.`,
    [
      "| concept | sentences | in Welsh | absent |",
      "| --- | --- | --- | --- |",
      ...translations.map(toRow),
    ].join("\n"),
    ...(flat.length === 0
      ? []
      : [
          `These files have English sentences that stand under no language yet:\n\n${flat.map((file) => `- ${nameOf(file)}`).join("\n")}`,
        ]),
  ].join("\n\n")}\n`;
}

function toRow({ concept, sentences, absent }: Translation): string {
  const named =
    absent.length === sentences ? "all" : absent.map((path) => `\`${path}\``).join(", ");
  return `| ${concept} | ${sentences} | ${sentences - absent.length} | ${named} |`;
}

/** `null` where the file has no catalogue: nothing in it stands under English and Welsh. */
async function readTranslation(file: string): Promise<Translation | null> {
  const exported: Record<string, unknown> = await import(pathToFileURL(join(packages, file)).href);
  const catalogues = Object.values(exported).filter(isCatalogue);
  if (catalogues.length === 0) return null;
  const english = catalogues.flatMap(({ en }) => pathsOf(en));
  const welsh = new Set(catalogues.flatMap(({ cy }) => pathsOf(cy)));
  const absent = english.filter((path) => !welsh.has(path));
  return { concept: nameOf(file), sentences: english.length, absent };
}

function isCatalogue(value: unknown): value is { en: object; cy: object } {
  return typeof value === "object" && value !== null && "en" in value && "cy" in value;
}

/** The sentences of a catalogue in one language, each by the path of codes that leads to it. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === "function" || typeof value === "string") return [path.join(".")];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

function nameOf(file: string): string {
  const folder = dirname(file)
    .replace(/^core\/src\//, "")
    .replace("/src", "");
  const name = basename(file).replace(/(?:^|\.)messages\.ts$/, "");
  return name === "" ? folder : `${folder}/${name}`;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
