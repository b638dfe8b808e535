import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CONTENT_SECURITY_POLICY,
  contentSecurityPolicy,
  makeNonce,
  pageHtml,
} from '../../../src/extension/webview/page.ts';
import { readFromPage } from '../../../src/panel/from-page.ts';

describe('Messages from the page', () => {
  it('are taken when they are what the page may send', () => {
    const messages = [
      { type: 'ready' },
      { type: 'open-sample' },
      { type: 'copy' },
      { type: 'reveal', line: 'd/1', passage: 0 },
    ];
    for (const message of messages) assert.deepEqual(readFromPage(message), message);
  });

  it('lose what does not belong to them', () => {
    assert.deepEqual(readFromPage({ type: 'ready', command: 'workbench.action.quit' }), { type: 'ready' });
  });

  it('are refused otherwise', () => {
    const refused = [
      null,
      undefined,
      'ready',
      {},
      { type: 'command', id: 'x' },
      { type: 'reveal', line: 'd/1' },
      { type: 'reveal', line: 1, passage: 0 },
      { type: 'reveal', line: 'd/1', passage: -1 },
      { type: 'reveal', line: 'd/1', passage: 0.5 },
      { type: 'reveal', line: 'd/1', passage: Number.NaN },
    ];
    for (const message of refused) assert.equal(readFromPage(message), null);
  });

  it('never make it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        readFromPage(message);
      }),
    );
  });
});

describe('The page of the deal panel, as VS Code gets it', () => {
  const sources = {
    cspSource: 'https://*.vscode-cdn.test',
    script: 'https://x/panel.js',
    style: 'https://x/panel.css',
  };

  it('has exactly this policy', () => {
    assert.equal(
      CONTENT_SECURITY_POLICY,
      "default-src 'none'; style-src {cspSource}; font-src {cspSource}; script-src 'nonce-{nonce}'; img-src 'none'",
    );
    assert.equal(
      contentSecurityPolicy({ ...sources, nonce: 'abc' }),
      "default-src 'none'; style-src https://*.vscode-cdn.test; font-src https://*.vscode-cdn.test; script-src 'nonce-abc'; img-src 'none'",
    );
  });

  it('carries the policy, one script with the nonce, and nothing inline', () => {
    const html = pageHtml({ ...sources, nonce: 'abc', title: 'Deal Scope' });
    assert.ok(html.includes(`content="${contentSecurityPolicy({ ...sources, nonce: 'abc' })}"`));
    assert.deepEqual(html.match(/<script[^>]*>[^<]*<\/script>/g), [
      '<script nonce="abc" src="https://x/panel.js"></script>',
    ]);
    assert.equal(/<style|\sstyle=|\son[a-z]+=/.test(html), false);
  });

  it('has another nonce each time, of 128 bits', () => {
    const nonces = new Set(Array.from({ length: 200 }, makeNonce));
    assert.equal(nonces.size, 200);
    for (const nonce of nonces) assert.match(nonce, /^[A-Za-z0-9_-]{22}$/);
  });
});
