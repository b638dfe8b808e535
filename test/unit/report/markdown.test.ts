import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeMarkdown, summaryToMarkdown } from '../../../src/report/markdown.ts';
import { say } from '../../../src/report/summary.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const parse = (markdown: string): Root => parser.parse(markdown);

/** A bare address that the parser itself turns into a link reads as before. */
function isBareAddress(node: PhrasingContent): boolean {
  return node.type === 'link' && node.url.endsWith(textOf(node)) && node.title == null;
}

/** What a reader sees is the text itself, in one paragraph, with nothing but text in it. */
function assertShownAsText(text: string, markdown: string): void {
  const [block, ...more] = parse(markdown).children;
  assert.equal(more.length, 0, `one block of ${markdown}`);
  if (text === '') {
    assert.equal(block, undefined);
    return;
  }
  assert.ok(block?.type === 'paragraph', markdown);
  assert.equal(textOf(block), text);
  assert.ok(
    block.children.every((child) => child.type === 'text' || isBareAddress(child)),
    markdown,
  );
}

describe('Markdown of summaries', () => {
  const nasty = [
    '# <script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://example.test/x.png)',
    '**bold** _it_ `code` ~~gone~~',
    '1. first',
    '- item',
    '+ item',
    '> quoted',
    '| a | b |',
    '[^1]: note',
    'AT&amp;T &copy; &#60;',
    'https://example.test/a_b and www.example.test and me@example.test',
    '===',
    '---',
    '```js',
    'a \\* b',
    '[ref]: /target',
    '- [ ] task',
    ':::note',
  ];
  for (const text of nasty) {
    it(`shows ${JSON.stringify(text)} as text`, () => assertShownAsText(text, escapeMarkdown(text)));
  }

  it('shows any text as text, white space apart', () => {
    const alphabet = fc.constantFrom(
      ...'ab 1.)(#*_`~[]<>!|\\&;:/@-+=$"“”\n\t'.split(''),
      'http://',
      'www.',
      'amp',
      'é',
    );
    const text = fc.array(alphabet, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        assertShownAsText(given.replace(/\s+/g, ' ').trim(), escapeMarkdown(given));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves a price readable, and starts no formula', () => {
    assert.equal(escapeMarkdown('$5 million, US$ 7, $x$'), '$5 million, US$ 7, \\$x$');
  });

  it('keeps headings, paragraphs and lists apart', () => {
    const markdown = summaryToMarkdown({
      kind: 'sources',
      title: 'Sources',
      article: '# One',
      sections: [
        { heading: 'A_b_', layout: 'list', paragraphs: [[say('1. One.'), say('# Two.')]] },
        { heading: null, layout: 'prose', paragraphs: [[say('Three.'), say('Four.')]] },
      ],
    });
    assert.equal(markdown, '# Sources: # One\n\n## A\\_b\\_\n\n- 1\\. One.\n- \\# Two.\n\nThree. Four.\n');
  });
});
