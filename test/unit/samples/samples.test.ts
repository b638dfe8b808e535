import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const names = readdirSync('samples').filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(`samples/${name}`, 'utf8');

describe('the sample articles', () => {
  it('are four', () => {
    assert.deepEqual(names.sort(), ['acquisition.md', 'feature.md', 'joint-venture.md', 'relayed-rumour.md']);
  });

  for (const name of names) {
    it(`${name} has 300 to 700 words`, () => {
      const words = read(name).split(/\s+/).filter(Boolean).length;
      assert.ok(words >= 300 && words <= 700, `${words} words`);
    });

    it(`${name} shows only pictures that are there`, () => {
      for (const [, target] of read(name).matchAll(/!\[[^\]]*\]\(([^)\s]+)/g)) {
        assert.match(target!, /^images\/[a-z]+\.svg$/);
        assert.match(readFileSync(`samples/${target}`, 'utf8'), /^<svg /);
      }
    });

    it(`${name} sends nobody to a real site`, () => {
      for (const [, host] of read(name).matchAll(/https?:\/\/([^/\s)]+)/g)) assert.match(host!, /\.example$/);
    });
  }

  it('show every kind of Markdown that articles use', () => {
    const feature = read('feature.md');
    for (const mark of [
      /^---\n/,
      /\n\| /,
      /\n- /,
      /\n1\. /,
      /\n> /,
      /\[\^\w+\]:/,
      /!\[/,
      /\]\[\w+\]/,
      /\bTK\b/,
      /\[CHECK: /,
    ]) {
      assert.match(feature, mark);
    }
  });
});
