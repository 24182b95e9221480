// A thread of a process that reads or works: it ends that process when its memory goes over the limit, and when nobody is left
// to read for. It looks often, as a file can ask for a hundred megabytes between two looks.
import { workerData } from "node:worker_threads";

/** How often it looks, in milliseconds. */
const PAUSE = 20;

const { memory, parent } = workerData as { memory: number; parent: number };

setInterval(() => {
  if (process.memoryUsage.rss() > memory) process.kill(process.pid, "SIGTERM");
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, PAUSE);
