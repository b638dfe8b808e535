import { setFlagsFromString } from 'node:v8';

/**
 * V8 compiles a function for speed once so many bytes of its code have run. Its own figure is a ninth of this, and over
 * many articles half of the time then goes into compiling: a function sees objects and branches later that it had not
 * seen, and is compiled again.
 */
const BYTES_RUN = 600_000;

/**
 * The setting of V8, by its version, under which many articles take less time; null where none is known to help. Node 20
 * has V8 11. V8 of Node 24 compiles for speed in two steps and has no such setting.
 */
export const settingFor = (v8: string): string | null => (/^11\./.test(v8) ? `--interrupt-budget=${BYTES_RUN}` : null);

/** Lets V8 compile for speed later, in this thread and in those that start afterwards; for a run over many articles. */
export function compileLater(): void {
  const setting = settingFor(process.versions.v8);
  if (setting !== null) setFlagsFromString(setting);
}
