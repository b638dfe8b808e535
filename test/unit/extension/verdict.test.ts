import assert from 'node:assert/strict';
import { isCandidate } from '../../../src/extension/services/candidates.ts';
import { frontMatterFlag } from '../../../src/extension/services/front-matter-flag.ts';
import { type Grounds, statedVerdict } from '../../../src/extension/services/verdict.ts';

const KEY = 'on-the-record';

function stated(grounds: Partial<Grounds>): boolean | null {
  const nothing: Grounds = {
    choice: undefined,
    text: 'Plain text.',
    frontMatterKey: KEY,
    path: 'stories/deal.md',
    include: [],
    exclude: [],
  };
  return statedVerdict({ ...nothing, ...grounds })?.article ?? null;
}

describe('what somebody has said on whether a text is an article', () => {
  it('is nothing when there is no choice, no front matter and no glob', () => {
    assert.equal(stated({}), null);
  });

  it('comes from the globs, which may name dotted folders; exclude wins over include', () => {
    assert.equal(stated({ include: ['stories/**'] }), true);
    assert.equal(stated({ include: ['stories/**'], exclude: ['**/deal.md'] }), false);
    assert.equal(stated({ include: ['*.md'] }), null);
    assert.equal(stated({ path: '.drafts/deal.md', include: ['**/*.md'] }), true);
  });

  it('comes from the front matter before the globs, and from a command before the front matter', () => {
    const text = `---\n${KEY}: false\n---\nPlain text.`;
    assert.equal(stated({ text, include: ['**'] }), false);
    assert.equal(stated({ text, choice: true }), true);
    assert.equal(stated({ choice: false, include: ['**'] }), false);
  });

  it('ignores a glob that is empty or does not close', () => {
    assert.equal(stated({ include: ['', '[a', '{b'] }), null);
  });
});

describe('the front-matter key', () => {
  it('is read from YAML and from TOML, quoted or not, with comments, whatever the line ends', () => {
    assert.equal(frontMatterFlag(`---\ntitle: x\n${KEY}: true # ours\n---\n`, KEY), true);
    assert.equal(frontMatterFlag(`---\r\n"${KEY}": no\r\n---\r\n`, KEY), false);
    assert.equal(frontMatterFlag(`+++\n${KEY} = false\n+++\n`, KEY), false);
  });

  it('is nothing when it is nested, below a TOML table, not true or false, or beyond the front matter', () => {
    assert.equal(frontMatterFlag(`---\nother:\n  ${KEY}: true\n---\n`, KEY), null);
    assert.equal(frontMatterFlag(`+++\n[other]\n${KEY} = true\n+++\n`, KEY), null);
    assert.equal(frontMatterFlag(`---\n${KEY}: maybe\n---\n`, KEY), null);
    assert.equal(frontMatterFlag(`---\ntitle: x\n---\n${KEY}: true\n`, KEY), null);
  });

  it('is nothing when the front matter is not closed, and when there is none', () => {
    assert.equal(frontMatterFlag(`---\n${KEY}: true\n`, KEY), null);
    assert.equal(frontMatterFlag(`${KEY}: true\n`, KEY), null);
    assert.equal(frontMatterFlag('', KEY), null);
  });
});

describe('a document that could be an article', () => {
  const document = (scheme: string, languageId = 'markdown') =>
    isCandidate({ languageId, uri: { scheme } } as unknown as Parameters<typeof isCandidate>[0]);

  it('is Markdown that somebody writes: on disk, remote, virtual or new', () => {
    for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs']) assert.ok(document(scheme), scheme);
  });

  it('is no comment, no output, no revision and no other language', () => {
    for (const scheme of ['comment', 'output', 'git', 'vscode-scm', 'walkThrough'])
      assert.ok(!document(scheme), scheme);
    assert.ok(!document('file', 'plaintext'));
  });
});
