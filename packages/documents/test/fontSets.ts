import { mkdtempSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Fonts that the tests print with, whatever fonts the machine has: one family without serifs and one with. */
export interface FontSet {
  name: string;
  sans: string;
  serif: string;
  /** How much smaller than usual Typst sets the words, so that the longest fits its column: no words may overlap. */
  fit: number;
  /** The folders that hold its files, and no other font. */
  folders: readonly string[];
}

const require = createRequire(import.meta.url);
const folderOf = (file: string) => dirname(require.resolve(file));
const STYLES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"];
const foldersOf = (family: string) =>
  STYLES.map((style) =>
    folderOf(`@expo-google-fonts/${family.toLowerCase()}/${style}/${family}_${style}.ttf`),
  );

/** As wide as Arial and Times New Roman, letter for letter, as the Liberation fonts of many machines are. */
export const narrow: FontSet = {
  name: "narrow fonts",
  sans: "Arimo",
  serif: "Tinos",
  fit: 1,
  folders: [...foldersOf("Arimo"), ...foldersOf("Tinos")],
};

/** Wider by a fifth, so that words wrap and tables break at other places. */
export const wide: FontSet = {
  name: "wide fonts",
  sans: "DejaVu Sans",
  serif: "DejaVu Serif",
  fit: 0.75,
  folders: [folderOf("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")],
};

export const fontSets: readonly FontSet[] = [narrow, wide];

const alias = (family: string, own: string) =>
  `<alias binding="same"><family>${family}</family><prefer><family>${own}</family></prefer></alias>`;

/** Writes a fontconfig file that knows the fonts of a set and no others, and gives its path. */
export function writeFontConfig({ sans, serif, folders }: FontSet): string {
  const folder = mkdtempSync(join(tmpdir(), "pcplan-fonts-"));
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${folders.map((one) => `<dir>${one}</dir>`).join("\n")}
<cachedir>${join(folder, "cache")}</cachedir>
${["Arial", "Helvetica", "sans-serif"].map((one) => alias(one, sans)).join("\n")}
${["Times New Roman", "Times", "serif"].map((one) => alias(one, serif)).join("\n")}
</fontconfig>
`,
  );
  return file;
}
