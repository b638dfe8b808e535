import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Article } from '../../../src/engine/article/article.ts';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';

/** Pieces that take Markdown parsers to their edges. */
const PIECES = [
  'The board said no.',
  'word',
  ' ',
  '\n',
  '\n\n',
  '\n\n\n',
  '  ',
  '    ',
  '\t',
  '> ',
  '>',
  '- ',
  '* ',
  '+ ',
  '-\n',
  '1. ',
  '2) ',
  '10. ',
  '```',
  '~~~',
  '````\n',
  '```js\n',
  '\n```\n',
  '   ```\n',
  '  ~~~\n',
  '<div>',
  '</div>\n',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '<!-- x -->',
  '<!X',
  '<?',
  '?>',
  '<![CDATA[',
  ']]>',
  '<pre>',
  '</pre>',
  '<script>\n',
  '</script>',
  '<x y="z">\n',
  '<style>',
  '[',
  ']',
  '(',
  ')',
  '[a]',
  '[a]: b\n',
  '[a]: /u "t"\n',
  '\n\n[a]: <x>\n\n',
  '[b][a]',
  '![c](d "e")',
  '![a]',
  '[^n]',
  '[^n]: ',
  '\n\n[^n]: note\n\n    more\n',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '``',
  '\\',
  '\\*',
  '&amp;',
  '&#8217;',
  '&',
  '# ',
  '## ',
  '\n---\n',
  '---',
  '===\n',
  '***\n',
  '* * *\n',
  '| a | b |\n|---|---|\n| c | d |\n',
  '|',
  '\\|',
  '- [ ] ',
  '- [x] t\n',
  'https://a.example/b',
  'www.a.example',
  '<https://a.example>',
  'me@a.example',
  '😀',
  '\u200b',
  '\ufeff',
  '\u00a0',
  '“',
  '”',
  '「',
  '』',
  '\r\n',
  '\r',
  '{--',
  '--}',
  '{>>',
  '<<}',
  '{++',
  '++}',
  '{~~a~>b~~}',
  'TK',
  '[CHECK: ',
  '[Q: who?]',
  '+++\n',
  '---\ntitle: x\n---\n',
  '<figure>\n<figcaption>A mill</figcaption>\n</figure>\n',
  '<br>',
  '<Halden Air Ltd>',
  '<HLD>',
  '  \n',
];
const markdown = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
/** Pieces of texts that are nearly plain: most are read without a parser, and must be read as with it. */
const PLAIN_PIECES = (
  'The board|Osier said no.|word| | |\n|\n\n|\r\n|\r\n\r\n|- |- Item|# |# A mill|#|## |1|12|.|)|&|&amp;|;|:|://|www.|=|-|+|' +
  '“|”|"|(|%|$|€|\u00a0|,|!|\u200b|\ufeff|\n---\n|TK|{++|++}|  \n|\t|*|*|**|***| *|* |*a*|“*|*”|*,|[|]|[a]|(|[CHECK: |   |^|Ä|中文|😀|…|—|http|@|>|> '
).split('|');
const nearlyPlain = fc.array(fc.constantFrom(...PLAIN_PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

const shape = (article: Article) => ({
  blocks: article.blocks.map((block) => ({
    kind: block.kind,
    level: block.level,
    quoted: block.quoted,
    start: block.start,
    end: block.end,
    prose: block.prose,
    links: block.links,
    units: Array.from({ length: block.prose.length }, (_, i) => block.toSource(i, i + 1)),
  })),
  excluded: article.excluded,
  links: article.links,
  title: article.title,
  words: article.words,
});

const runs = Number(process.env.PROPERTY_RUNS ?? 600);

describe('Any text', function () {
  this.timeout(120_000);

  const whole = createArticleReader({ chunked: false });

  it('reads the same in chunks as at once', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        assert.ok(isDeepStrictEqual(shape(createArticleReader().read(text)), shape(whole.read(text))));
      }),
      { numRuns: runs },
    );
  });

  it('reads plain text without a parser as with it', () => {
    fc.assert(
      fc.property(nearlyPlain, (text) => {
        assert.deepEqual(shape(createArticleReader().read(text)), shape(whole.read(text)));
      }),
      { numRuns: 2 * runs, examples: [['The board\n The board'], ['The *board*\r\n  met']] },
    );
  });

  it('gives quotations that slice to their text, and maps that never go back', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const article = whole.read(text);
        for (const block of article.blocks) {
          const { length } = block.prose;
          const start = Math.min(a % (length + 1), b % (length + 1));
          const end = Math.max(a % (length + 1), b % (length + 1));
          const quote = block.quote(start, end);
          assert.equal(quote.text, text.slice(quote.start, quote.end));
          assert.equal(quote.plain ?? quote.text, block.prose.slice(start, end));
          assert.ok(quote.start <= quote.end);
          let reach = 0;
          for (let i = 0; i < length; i++) {
            const unit = block.toSource(i, i + 1);
            assert.ok(unit.start < unit.end && unit.end >= reach && unit.start >= block.start && unit.end <= block.end);
            reach = unit.end;
          }
        }
        for (const { start, end, text: cut } of article.excluded) assert.equal(cut, text.slice(start, end));
        for (const { at } of article.links) assert.equal(at.text, text.slice(at.start, at.end));
      }),
      { numRuns: runs },
    );
  });

  it('without markup is its own prose', () => {
    const word = fc.constantFrom('board', 'said', 'Müller', '“no”', '😀', '中文', 'it’s', '5.', 'a,');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = `The ${words.join(' ')}`;
        const [block] = whole.read(text).blocks;
        assert.equal(block?.prose, text);
        assert.deepEqual(block?.quote(0, text.length), { start: 0, end: text.length, text });
      }),
    );
  });

  it('reads from an edited text what a new reader reads', () => {
    const reader = createArticleReader();
    fc.assert(
      fc.property(markdown, markdown, fc.nat(), (text, inserted, at) => {
        reader.read(text);
        const cut = at % (text.length + 1);
        const edited = text.slice(0, cut) + inserted + text.slice(cut);
        assert.ok(isDeepStrictEqual(shape(reader.read(edited)), shape(whole.read(edited))));
      }),
      { numRuns: runs / 3 },
    );
  });

  it('in plain formats gives paragraphs that slice to their prose', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('plain' as const, 'lines' as const), (text, format) => {
        const article = whole.read(text, format);
        for (const block of article.blocks) {
          const quote = block.quote(0, block.prose.length);
          assert.equal(quote.text, text.slice(quote.start, quote.end));
          if (format === 'lines') assert.ok(!/[\r\n]/.test(quote.text));
        }
      }),
      { numRuns: runs / 3 },
    );
  });
});
