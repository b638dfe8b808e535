import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { v8Settings } from './v8-settings.ts';

// The settings are those of the process: threads that are started afterwards have them too.
if (isMainThread) for (const setting of v8Settings(process.versions.v8)) setFlagsFromString(setting);
