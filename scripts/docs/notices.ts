import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../lib/paths.mjs';
import { type Licence, OWN_NOTES, STANDARD_TEXTS } from './licence-texts.ts';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, LockedPackage>>;

const json = (path: string) => JSON.parse(readFileSync(inProject(path), 'utf8'));

/** The folder that a package finds a dependency in, as Node looks for it; null when it is not installed. */
function folderOf(lock: Lock, from: string, name: string): string | null {
  for (let place = from; ; ) {
    const path = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (lock[path]) return path;
    if (place === '') return null;
    const parent = place.lastIndexOf('/node_modules/');
    place = parent < 0 ? '' : place.slice(0, parent);
  }
}

/** The folders of all packages that the product is made from: its dependencies and theirs, without mere types. */
function packageFolders(lock: Lock): string[] {
  const found = new Set<string>();
  const open = Object.keys(json('package.json').dependencies).map((name) => folderOf(lock, '', name));
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === null || found.has(path) || path.includes('node_modules/@types/')) continue;
    found.add(path);
    for (const name of Object.keys(lock[path]?.dependencies ?? {})) open.push(folderOf(lock, path, name));
  }
  return [...found].sort();
}

const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

function licenceOf(folder: string, { license }: LockedPackage): Licence {
  const name = nameOf(folder);
  const own = OWN_NOTES[name];
  if (own) return own;
  const file = readdirSync(inProject(folder)).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (file && license) return { id: license, text: readFileSync(inProject(folder, file), 'utf8') };
  // Some packages name their licence and their author, and ship no text.
  const { author } = json(`${folder}/package.json`);
  const text = STANDARD_TEXTS[license ?? ''];
  if (!text) throw new Error(`The licence of ${name} is not known: add it to scripts/docs/licence-texts.ts.`);
  return { id: license ?? '', text: text(typeof author === 'string' ? author : author?.name) };
}

/** A licence text without the white space that differs from copy to copy. */
const tidy = (text: string): string =>
  text
    .replace(/[\r\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** What the product contains of others, with the licences: packages of equal licence texts share one. */
export function notices(): string {
  const lock: Lock = json('package-lock.json').packages;
  const byText = new Map<string, { id: string; packages: string[] }>();
  for (const folder of packageFolders(lock)) {
    const locked = lock[folder]!;
    const { id, text } = licenceOf(folder, locked);
    const group = byText.get(tidy(text)) ?? { id, packages: [] };
    group.packages.push(`${nameOf(folder)} ${locked.version}`);
    byText.set(tidy(text), group);
  }
  for (const { title, id, text } of [OWN_NOTES.SCOWL!, OWN_NOTES['compromise lexicon']!]) {
    byText.set(tidy(text), { id, packages: [title!] });
  }
  const sections = [...byText].map(
    ([text, { id, packages }]) =>
      `## ${packages[0]!.replace(/ [\d.]+$| \(.*$/, '')}${packages.length > 1 ? ' and others' : ''} (${id})\n\n${packages
        .map((each) => `- ${each}`)
        .join('\n')}\n\n\`\`\`text\n${text}\n\`\`\``,
  );
  return `# Third-party notices

On the Record contains the software, the language model, the icons and the words of others that are listed here with their licences. This file is written by \`npm run docs\`.

${sections.join('\n\n')}
`;
}
