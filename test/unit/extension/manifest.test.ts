import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SAMPLES } from '../../../src/extension/features/open-sample/samples.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const text = (path: string) => readFileSync(root + path, 'utf8');
const manifest = JSON.parse(text('package.json'));
const strings: Record<string, string> = JSON.parse(text('package.nls.json'));
const { contributes } = manifest;

const code = readdirSync(`${root}src/extension`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => text(`src/extension/${name}`))
  .join('\n');

const commands: { command: string; title: string; category: string; enablement?: string }[] = contributes.commands;
const settings: Record<string, { scope: string; order: number; markdownDescription: string }> = Object.assign(
  {},
  ...contributes.configuration.map(({ properties }: { properties: object }) => properties),
);

/** Every string of the manifest, wherever it stands. */
function* valuesOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const part of Object.values(value)) yield* valuesOf(part);
}

const isKey = (value: string) => /^%[\w.]+%$/.test(value);

describe('the manifest', () => {
  it('contributes every command that the code registers by name', () => {
    const registered = [...code.matchAll(/(?:registerCommand\(\s*'|command: '(?=onTheRecord\.))([\w.]+)'/g)].map(
      ([, id]) => id,
    );
    assert.ok(registered.length > 0);
    for (const id of registered)
      assert.ok(
        commands.some(({ command }) => command === id),
        id,
      );
  });

  it('gives every command a category and a title from package.nls.json', () => {
    for (const { command, title, category } of commands) {
      assert.equal(category, '%category%', command);
      assert.equal(title, `%command.${command.slice('onTheRecord.'.length)}%`, command);
    }
    assert.equal(strings.category, 'On the Record');
  });

  it('offers a command that needs an article only where there is one, or hides it from the palette', () => {
    const always = ['showDealScope', 'toggleHighlights', 'openSampleArticle'].map((name) => `onTheRecord.${name}`);
    const hidden = contributes.menus.commandPalette
      .filter(({ when }: { when: string }) => when === 'false')
      .map(({ command }: { command: string }) => command);
    for (const { command, enablement } of commands) {
      if (hidden.includes(command)) continue;
      assert.equal(enablement === undefined, always.includes(command), command);
    }
  });

  it('gives every setting a scope, an order of its own and a description from package.nls.json', () => {
    for (const [name, { scope, markdownDescription }] of Object.entries(settings)) {
      assert.match(name, /^onTheRecord\./);
      assert.equal(scope, 'resource', name);
      assert.ok(isKey(markdownDescription), name);
    }
    for (const { properties } of contributes.configuration) {
      const orders = Object.values<{ order: number }>(properties).map(({ order }) => order);
      assert.equal(new Set(orders).size, orders.length);
    }
  });

  it('contributes every setting that the code reads, and none that it does not', () => {
    for (const name of Object.keys(settings)) {
      const [, section, key] = /^onTheRecord\.(\w+)\.(\w+)$/.exec(name) ?? [];
      const isRead = section === 'highlights' ? code.includes(`on('${key}')`) : code.includes(`'${section}.${key}'`);
      assert.ok(isRead, name);
    }
    for (const [, name] of code.matchAll(/settings\.get\('([\w.]+)'/g))
      assert.ok(settings[`onTheRecord.${name}`], name);
  });

  it('contributes every colour that the code uses, those of letters for themes in which letters have one', () => {
    const colors: { id: string; defaults: Record<string, string> }[] = contributes.colors;
    for (const { id, defaults } of colors) {
      const highContrast = id.endsWith('Foreground') ? [] : ['highContrast', 'highContrastLight'];
      assert.deepEqual(Object.keys(defaults), ['dark', 'light', ...highContrast], id);
      assert.ok(code.includes(`'${id.slice('onTheRecord.'.length)}'`), `${id} is used`);
    }
    for (const [, name] of code.matchAll(/themed\('(\w+)'\)/g)) {
      assert.ok(
        colors.some(({ id }) => id === `onTheRecord.${name}`),
        name,
      );
    }
  });

  it('uses every string of package.nls.json, and no other', () => {
    const used = [...valuesOf(manifest)].filter(isKey).map((value) => value.slice(1, -1));
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('points at files that are there', () => {
    for (const { path } of contributes.grammars) assert.ok(existsSync(root + path), path);
    for (const { icon } of contributes.viewsContainers.activitybar) assert.ok(existsSync(root + icon), icon);
    for (const { icon } of contributes.views.onTheRecord) assert.ok(existsSync(root + icon), icon);
  });

  it('works where the workspace is not trusted and where it is virtual', () => {
    assert.deepEqual(manifest.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });
});

describe('the samples that are offered', () => {
  it('are the ones in the folder', () => {
    const files = readdirSync(`${root}samples`).filter((name) => name.endsWith('.md'));
    assert.deepEqual(SAMPLES.map(({ file }) => file).sort(), files.sort());
  });
});
