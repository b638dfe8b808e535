import assert from 'node:assert/strict';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';
import { article, excludedOf, proseOf, sourceOf } from './support.ts';

describe('An article', () => {
  it('is read without its emphasis, and found again with it', () => {
    const { blocks } = article('Harlow **and *Finch*** said &ldquo;no&#8217;s&rdquo; \\* to Osier.');
    assert.equal(blocks[0]?.prose, 'Harlow and Finch said “no’s” * to Osier.');
    assert.equal(sourceOf(blocks[0], 'and Finch'), 'and *Finch');
    assert.equal(sourceOf(blocks[0], '“no’s”'), '&ldquo;no&#8217;s&rdquo;');
    assert.equal(blocks[0]?.quote(0, 16).plain, 'Harlow and Finch');
    assert.equal(blocks[0]?.quote(0, 6).plain, undefined);
  });

  it('joins lines with one space, in block quotes and with carriage returns too', () => {
    const { blocks } = article('> The firm  ', '> said\\', 'that\r\nit had', '', 'End.');
    assert.deepEqual(proseOf({ blocks }), ['The firm said that it had', 'End.']);
    assert.deepEqual(
      blocks.map((block) => block.quoted),
      [true, false],
    );
    assert.equal(sourceOf(blocks[0], 'firm said'), 'firm  \n> said');
  });

  it('keeps the words of links and leaves out their targets', () => {
    const text =
      'Osier [said *no*](https://a.example "t") to [Harlow][h], see <https://b.example> or www.c.example.\n\n[H]: /h';
    const read = article(text);
    assert.equal(read.blocks[0]?.prose, 'Osier said no to Harlow, see or.');
    assert.deepEqual(
      read.links.map(({ at, url }) => [at.plain ?? at.text, url]),
      [
        ['said no', 'https://a.example'],
        ['Harlow', '/h'],
        ['<https://b.example>', 'https://b.example'],
        ['www.c.example', 'http://www.c.example'],
      ],
    );
    assert.ok(excludedOf(read).every(([reason]) => reason === 'link-target'));
  });

  it('takes a definition from anywhere, the first one first', () => {
    const read = article('[a]: /one', '', 'He [said][a].', '', '> [a]: /two', '', 'She [wrote][A].');
    assert.deepEqual(
      read.links.map(({ url }) => url),
      ['/one', '/one'],
    );
  });

  it('leaves out code without gluing the words around it', () => {
    const read = article('The `npm i` command, said Ann`x`Lee.', '', '```', 'code', '```', '', '    more code');
    assert.deepEqual(proseOf(read), ['The command, said Ann Lee.']);
    assert.deepEqual(
      excludedOf(read).map(([reason]) => reason),
      ['code', 'code', 'code', 'code'],
    );
  });

  it('leaves out tags, comments and deleted words, not what stands between tags', () => {
    const read = article(
      'A <b>big</b> ~~small~~ deal<!-- really? --> was<br>made, <del>not</del> done.',
      '',
      '<div>',
      'x',
      '</div>',
    );
    assert.deepEqual(proseOf(read), ['A big deal was made, done.']);
    assert.deepEqual(new Set(excludedOf(read).map(([reason]) => reason)), new Set(['html', 'deleted', 'comment']));
  });

  it('reads the names of companies that stand in angle brackets, and no signs of their shares', () => {
    const read = article(
      'Halden <HLD.L> agreed to buy <N V Borealis Air Ltd> of Oslo and <Norvik>, rivals of Vesla Corp <VSL>.',
    );
    assert.deepEqual(proseOf(read), [
      'Halden agreed to buy N V Borealis Air Ltd of Oslo and Norvik, rivals of Vesla Corp.',
    ]);
    assert.equal(sourceOf(read.blocks[0], 'Halden agreed'), 'Halden <HLD.L> agreed');
    assert.equal(sourceOf(read.blocks[0], 'Borealis Air Ltd'), 'Borealis Air Ltd');
    assert.equal(sourceOf(read.blocks[0], 'buy N V Borealis Air Ltd of'), 'buy <N V Borealis Air Ltd> of');
  });

  it('takes tags for tags, however they are written', () => {
    const tags = ['<B>', '<BR>', '<HR NOSHADE>', '<A HREF="x">', '<Widget id="5">', '<Widget/>', '</Widget>', '<word>'];
    assert.deepEqual(
      proseOf(article(`One ${tags.join(' two ')} three.`))
        .join('')
        .includes('<'),
      false,
    );
    assert.deepEqual(proseOf(article('One <SCRIPT>alert(1)</SCRIPT> two.')), ['One two.']);
    assert.deepEqual(proseOf(article('One <Script Alert>alert(1)</script> two.')), ['One two.']);
  });

  it('knows headings, list items, table cells, footnotes and captions', () => {
    const read = article(
      '# Title',
      '',
      '- one',
      '  - two',
      '',
      '| a | b |',
      '|---|---|',
      '| c \\| d | |',
      '',
      'Text.[^1]',
      '',
      '[^1]: The note.',
      '',
      '![A *mill*](m.jpg "By the river")',
      '',
      '*The mill in March*',
      '',
      '<figure>',
      '<figcaption>The <b>old</b> mill &amp; yard</figcaption>',
      '</figure>',
    );
    assert.deepEqual(
      read.blocks.map(({ kind, level, prose }) => [kind, level, prose]),
      [
        ['heading', 1, 'Title'],
        ['list-item', 1, 'one'],
        ['list-item', 2, 'two'],
        ['table-cell', 0, 'a'],
        ['table-cell', 0, 'b'],
        ['table-cell', 0, 'c | d'],
        ['paragraph', 0, 'Text.'],
        ['footnote', 0, 'The note.'],
        ['caption', 0, 'A mill'],
        ['caption', 0, 'By the river'],
        ['caption', 0, 'The mill in March'],
        ['caption', 0, 'The old mill & yard'],
      ],
    );
    assert.equal(read.title?.text, 'Title');
  });

  it('leaves out what editors wrote for each other', () => {
    const read = article(
      'Osier paid $TK for it [CHECK: is *this* so?], {--old--}{++new++} terms {~~were~>are~~} secret{>>who says?<<}. TK Maxx said TKTK.[^fc-1]',
      '',
      '[^fc-1]: Called her.',
    );
    assert.deepEqual(proseOf(read), ['Osier paid $ for it, new terms are secret. TK Maxx said.']);
    const reasons = excludedOf(read);
    assert.ok(reasons.some(([reason, text]) => reason === 'editorial-mark' && text === '[CHECK: is *this* so?]'));
    assert.ok(reasons.some(([reason, text]) => reason === 'deleted' && text === '{--old--}'));
    assert.ok(reasons.some(([reason, text]) => reason === 'comment' && text === '{>>who says?<<}'));
    assert.ok(reasons.some(([reason, text]) => reason === 'editorial-mark' && text === '[^fc-1]: Called her.'));
  });

  it('keeps quotation marks of all kinds, astral characters, and drops what has no width', () => {
    const { blocks } = article('\ufeff“He” said 「はい」 😀 and pre\u200btax ‘no’.');
    assert.equal(blocks[0]?.prose, '“He” said 「はい」 😀 and pretax ‘no’.');
    assert.equal(sourceOf(blocks[0], 'pretax'), 'pre\u200btax');
    assert.equal(sourceOf(blocks[0], '😀'), '😀');
    assert.equal(blocks[0]?.start, 1);
  });

  it('gives equal keys to equal blocks only', () => {
    const [a, b, c] = article('Said.', '', 'Said.', '', '> Said.').blocks;
    assert.equal(a?.key, b?.key);
    assert.notEqual(a?.key, c?.key);
  });

  it('in plain text takes nothing for markup', () => {
    const reader = createArticleReader();
    const text = '# No *title*\nhere\n\n- [no](link)';
    assert.deepEqual(proseOf(reader.read(text, 'plain')), ['# No *title* here', '- [no](link)']);
    assert.deepEqual(proseOf(reader.read(text, 'lines')), ['# No *title*', 'here', '- [no](link)']);
  });
});

describe('Front matter', () => {
  it('is read in YAML and in TOML, and is no prose', () => {
    const yaml = article('---', 'title: "Osier sold"', 'date: 2024-03-05', '---', 'Text.');
    assert.equal(yaml.title?.text, 'Osier sold');
    assert.equal(yaml.dateline.date, '2024-03-05');
    assert.deepEqual(proseOf(yaml), ['Text.']);
    assert.equal(yaml.excluded[0]?.reason, 'front-matter');
    const toml = article('+++', 'title = "Osier sold"', 'published = 2024-03-05T10:00:00Z', '+++', '', 'Text.');
    assert.equal(toml.title?.text, 'Osier sold');
    assert.equal(toml.dateline.date, '2024-03-05');
  });

  it('that does not parse gives nothing and is still no prose', () => {
    const read = article('---', 'title: [a', '  b: "', '---', 'Text.');
    assert.deepEqual(read.frontMatter, {});
    assert.deepEqual(proseOf(read), ['Text.']);
  });

  it('stands at the beginning only', () => {
    assert.deepEqual(proseOf(article('Text.', '', '---', 'title: x', '---')), ['Text.', 'title: x']);
  });
});

describe('The dateline', () => {
  const datelineOf = (...lines: string[]) => {
    const { place, date } = article(...lines).dateline;
    return [place?.text ?? null, date];
  };

  it('gives place and date as far as they are stated', () => {
    assert.deepEqual(datelineOf('LONDON (Reuters) - Osier said no.'), ['LONDON', null]);
    assert.deepEqual(datelineOf('NEW YORK, March 3, 2024 — Osier said no.'), ['NEW YORK', '2024-03-03']);
    assert.deepEqual(datelineOf('BEIJING, March 3 — Osier said no.'), ['BEIJING', null]);
    assert.deepEqual(datelineOf('Beijing (Xinhua) -- Osier said no.'), ['Beijing', null]);
    assert.deepEqual(datelineOf('# T', '', 'Thursday, March 7, 2024', '', 'Osier said no.'), [null, '2024-03-07']);
  });

  it('is read in the ways of releases: two places, the name of the wire', () => {
    const line = 'Osier Corp. and Harlow said no.';
    assert.deepEqual(datelineOf(`SALEM, Mass. and BASEL, Switzerland, May 3, 2026 /Wire/ -- ${line}`), [
      'SALEM',
      '2026-05-03',
    ]);
    assert.deepEqual(datelineOf(`LONDON & NEW YORK--(BUSINESS WIRE)--${line}`), ['LONDON', null]);
    assert.deepEqual(datelineOf(`OSLO, May 03, 2026 (WIRE NEWS) -- ${line}`), ['OSLO', '2026-05-03']);
    assert.deepEqual(datelineOf(`**OSLO and SALEM – May 3, 2026** – ${line}`), ['OSLO', '2026-05-03']);
  });

  it('may stand in the line that says by whom and when', () => {
    for (const line of [
      '**By Ines Duarte, Oslo** | 14 May 2026',
      '*By Ines Duarte in Oslo, 14 May 2026*',
      'By Ines Duarte · The Ledger · 14 May 2026',
      'Published 14 May 2026, 6.30am · 4 min read',
      'Updated on Thursday, May 14, 2026',
    ])
      assert.deepEqual(datelineOf('# T', '', line, '', 'Osier said no.'), [null, '2026-05-14'], line);
  });

  it('has its date from one in bold that opens the text', () => {
    assert.deepEqual(datelineOf('# T', '', '**April 6, 2005** Osier said no.'), [null, '2005-04-06']);
    assert.deepEqual(datelineOf('**Wednesday, April 6, 2005** – Osier said no.'), [null, '2005-04-06']);
    assert.deepEqual(datelineOf('April 6, 2005 was a bad day for Osier.'), [null, null]);
  });

  it('is not seen in ordinary sentences', () => {
    assert.deepEqual(datelineOf('# T', '', 'The yard opened – 14 May 2026 was a Thursday.'), [null, null]);
    assert.deepEqual(datelineOf('OSIER said it would buy Harlow – if it can.'), [null, null]);
    assert.deepEqual(datelineOf('Osier — the paper maker — said no.'), [null, null]);
  });
});
