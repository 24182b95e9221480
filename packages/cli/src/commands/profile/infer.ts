import { basename, extname } from "node:path";
import { type Document, formatText } from "@pcplan/core/document";
import { inferProfile, toProfileDocument } from "@pcplan/core/paper";
import { formatJson, toSlug } from "@pcplan/core/text";
import { defineCommand } from "../../defineCommand.js";
import { flags, type OptionsOf, takes, words } from "../../flags.js";
import { loadDocument } from "../../loadDocument.js";
import { findPapers } from "../../findPapers.js";
import { UNREAD } from "../../loadPapers.js";
import { orSaid } from "../../orSaid.js";
import { UsageError } from "../../ports.js";

const taken = {
  json: flags.json,
  out: takes("FILE", "writes the draft to a file, to be given as --profile FILE", String),
};

export const infer = defineCommand<OptionsOf<typeof taken>>({
  usage: ["FILE… [--out area.json]"],
  brief: "a draft of a profile, from an office's papers",
  about:
    "Drafts a profile from an office's papers, the oldest first: each guess with its reason, for a\nperson to correct. Exit 2 if a file cannot be read.",
  examples: [
    ["profile infer march.pdf june.pdf --out area.json", "a draft, and the reasons for it"],
    ["check march.pdf --profile area.json", "a paper read with that draft"],
  ],
  parameters: { flags: taken, positional: words },
  async run({ json, out }, files, ports) {
    if (files.length === 0)
      throw new UsageError("profile infer takes papers of one office, the oldest first.");
    const loaded: (Document | null)[] = [];
    for await (const path of findPapers(files, ports))
      loaded.push(path === null ? null : await orSaid(loadDocument(path, ports), ports));
    const documents = loaded.filter((document) => document !== null);
    if (documents.length === 0) return UNREAD;
    const inferred = inferProfile(documents, out === undefined ? {} : toName(out));
    if (out !== undefined) await ports.writeFile(out, `${formatJson(inferred.value, 2)}\n`);
    await ports.out(
      json ? `${formatJson(inferred)}\n` : formatText(toProfileDocument(inferred), ports.page),
    );
    return documents.length < loaded.length ? UNREAD : 0;
  },
});

/** The file is called as its area, so that is the profile's name; one that no name can be made of leaves it open. */
function toName(out: string): { name?: string } {
  const slug = toSlug(basename(out, extname(out))).replace(/[^a-z0-9-]/g, "");
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? { name: slug } : {};
}
