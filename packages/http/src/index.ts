export { type AppPorts, createApp } from "./service/createApp.js";
export type { Log } from "./service/log.js";
export { type RunningService, serve } from "./service/serve.js";
export { readSettings, type ReadSettingsOptions, type Settings } from "./service/settings.js";
export type { Answer, Place, Task, Work } from "./work/types.js";
export { createWorkHere } from "./work/createWorkHere.js";
