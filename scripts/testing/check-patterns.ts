/**
 * Looks at every regular expression of the product for one whose time can grow faster than its text: literals by
 * reading the sources, those that are built from parts by loading the modules that build them. Exits with 1 and says
 * where, when there is one.
 */
import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const root = resolve(import.meta.dirname, '../..');
const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).sort();

/** The regular expression literals of a file. */
function literalsIn(file: string): Pattern[] {
  const { code } = transformSync(readFileSync(resolve(root, file), 'utf8'), {
    loader: file.endsWith('x') ? 'tsx' : 'ts',
    target: 'esnext',
  });
  const found: Pattern[] = [];
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken(token) {
      if (token.type.label !== 'regexp') return;
      const { value } = token as unknown as { value: { pattern: string; flags: string } };
      found.push({ source: value.pattern, flags: value.flags, file });
    },
  });
  return found;
}

/** The regular expressions that the pure modules build when they are loaded. */
async function builtWhenLoaded(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = Reflect.construct(target, args) as RegExp;
      const caller = /\/src\/[\w./-]+\.ts/.exec(new Error().stack ?? '')?.[0];
      if (typeof args[0] === 'string' && caller) {
        found.push({ source: made.source, flags: made.flags, file: caller.slice(1) });
      }
      return made;
    },
  });
  for (const file of files) {
    if (/^src\/(?:engine|record|report)\//.test(file)) await import(pathToFileURL(resolve(root, file)).href);
  }
  globalThis.RegExp = original;
  return found;
}

const patterns = [...(await builtWhenLoaded()), ...files.flatMap(literalsIn)];
const seen = new Set<string>();
let faults = 0;
for (const { source, flags, file } of patterns) {
  const key = `/${source}/${flags}`;
  if (seen.has(key)) continue;
  seen.add(key);
  const { reports } = analyse({ source, flags });
  for (const report of reports) {
    faults++;
    const growth = report.exponential ? 'exponential' : 'polynomial';
    console.error(`${relative('.', file)}: ${growth} time in ${key.slice(0, 300)}`);
  }
}
console.log(`${seen.size} regular expressions, ${faults} of super-linear cost`);
process.exitCode = faults === 0 && seen.size > 0 ? 0 : 1;
