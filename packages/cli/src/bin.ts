#!/usr/bin/env node
import module from "node:module";

// Tells whether this Node will do before anything is loaded that an older one cannot read.
const OLDEST = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `pcplan needs Node ${OLDEST.join(".")} or a later one; this is ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
} else {
  // What was compiled is kept for the next call; where it cannot be kept, nothing is lost but time.
  module.enableCompileCache();
  await import("./main.js");
}
