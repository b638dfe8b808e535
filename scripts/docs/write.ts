/** Writes the documents that are generated from the code: `npm run docs`. The unit tests tell where they are not current. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../lib/paths.mjs';
import { runMain, say } from '../lib/say.mjs';
import { documents } from './documents.ts';

void runMain(async () => {
  for (const { path, text } of await documents()) {
    mkdirSync(dirname(inProject(path)), { recursive: true });
    writeFileSync(inProject(path), text);
    say(`Wrote ${path}`);
  }
});
