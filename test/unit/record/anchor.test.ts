import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAt, findAnchor } from '../../../src/record/anchor.ts';
import { FlatText } from '../../../src/record/flat-text.ts';

const PARAGRAPHS = [
  '# Corvale in talks with Brightwater, sources say',
  'Ferry operator Corvale is in talks to buy its rival Brightwater for €210 million, a source said on Monday, in what would be the largest sale of its kind this year.',
  'The harbour board wants both terminals to stay open until the lease runs out, a source said, and is ready to go to court over it.',
  'Anna Bellweather, who runs the yard at Portham, told reporters that orders had doubled since the spring.',
  'Shares in the two companies rose by a tenth before trading in them was halted at noon.',
  'Nobody at Brightwater could be reached after the close of business.',
];
const ARTICLE = PARAGRAPHS.join('\n\n');
const SOURCE = 'a source said';

const spanOf = (text: string, words: string, n = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};
const anchorOf = (text: string, words: string, n = 0) => anchorAt(new FlatText(text), spanOf(text, words, n))!;

/** Where an anchor of the article's nth such words is in another text: the offset, or the state. */
function found(text: string, words: string, n = 0): number | string {
  const place = findAnchor(new FlatText(text), anchorOf(ARTICLE, words, n));
  return place.state === 'anchored' ? place.at.start : place.state;
}

describe('A flat text', () => {
  it('leads every stretch back to its place', () => {
    const piece = fc.constantFrom('word', ' ', '\n', '\r\n', '\n\n', '\t', '😀', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, from, length) => {
        const text = new FlatText(pieces.join(''));
        const start = from % (text.flat.length + 1);
        const end = Math.min(text.flat.length, start + 1 + (length % 10));
        if (start >= end || /^\s|\s$/.test(text.flat.slice(start, end))) return;
        const span = text.toSource(start, end);
        const given = pieces.join('').slice(span.start, span.end);
        assert.equal(new FlatText(given).flat, text.flat.slice(start, end));
        assert.deepEqual(text.toFlat(span), { start, end });
      }),
    );
  });
});

describe('An anchor', () => {
  it('is found where it was set, each of two equal quotations in its own place', () => {
    for (const n of [0, 1]) assert.equal(found(ARTICLE, SOURCE, n), spanOf(ARTICLE, SOURCE, n).start);
  });

  it('survives another wrapping of the lines', () => {
    const wrapped = ARTICLE.replaceAll('\n\n', '\r\n\r\n').replaceAll(/ (a|for|to|said) /g, '\r\n$1 ');
    const place = findAnchor(new FlatText(wrapped), anchorOf(ARTICLE, SOURCE, 1));
    assert.ok(place.state === 'anchored');
    assert.equal(wrapped.slice(place.at.start, place.at.end), 'a source said');
    assert.ok(place.at.start > wrapped.indexOf('harbour board'));
  });

  it('goes with its paragraph when that is moved', () => {
    const [title, first, second, ...rest] = PARAGRAPHS;
    const moved = [title, ...rest, second, first].join('\n\n');
    assert.equal(found(moved, SOURCE, 0), spanOf(moved, SOURCE, 1).start);
    assert.equal(found(moved, SOURCE, 1), spanOf(moved, SOURCE, 0).start);
  });

  it('survives a sentence put right before it or behind it', () => {
    const more =
      'The price, which was first reported in the spring, includes the debt and the fuel depot at the old harbour. ';
    const before = ARTICLE.replace('Anna Bellweather', `${more}Anna Bellweather`);
    assert.equal(found(before, 'Anna Bellweather'), spanOf(before, 'Anna Bellweather').start);
    const behind = ARTICLE.replace(
      'Nobody at Brightwater',
      `Nobody at Brightwater, or at its yard in the north, where ferries are built,`,
    );
    assert.equal(found(behind, 'Nobody'), spanOf(behind, 'Nobody').start);
  });

  it('is lost when its own words are changed, and never goes to other equal ones', () => {
    const changed = ARTICLE.replace(SOURCE, 'two sources said');
    assert.equal(found(changed, SOURCE, 0), 'lost');
    assert.equal(found(changed, SOURCE, 1), spanOf(changed, SOURCE).start);
    assert.equal(found(ARTICLE.replace('€210', '€220'), '€210 million'), 'lost');
  });

  it('is lost with its paragraph, though the same words stand elsewhere', () => {
    assert.equal(found(PARAGRAPHS.toSpliced(1, 1).join('\n\n'), SOURCE, 0), 'lost');
  });

  it('is not found in the middle of a word', () => {
    assert.equal(found(ARTICLE.replace(SOURCE, 'a source saidest'), SOURCE, 0), 'lost');
  });

  it('is ambiguous where two places are alike in every way', () => {
    const twice = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].join('\n\n');
    assert.equal(found(twice, 'Shares in the two companies'), 'ambiguous');
  });

  it('tells equal paragraphs apart by what stands around them', () => {
    const line = 'Corvale declined to comment.';
    const text = [PARAGRAPHS[1], line, PARAGRAPHS[3], line, PARAGRAPHS[5]].join('\n\n');
    for (const n of [0, 1]) {
      const place = findAnchor(new FlatText(text), anchorOf(text, 'Corvale declined', n));
      assert.deepEqual(place, { state: 'anchored', at: spanOf(text, 'Corvale declined', n) });
    }
  });

  it('is none for white space', () => {
    assert.equal(anchorAt(new FlatText('a  b'), { start: 1, end: 3 }), null);
  });

  it('costs linear time however often its words stand in the text', () => {
    const text = new FlatText('a source said so. '.repeat(50_000));
    const anchor = anchorAt(text, { start: 0, end: 13 })!;
    const start = process.cpuUsage();
    assert.equal(findAnchor(text, anchor).state, 'ambiguous');
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

describe('An anchor after random edits', () => {
  const WORDS = ['harbour', 'the', 'a', 'said', 'source', 'board', '€5', 'Monday,', '“No.”', 'price'];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(25),
    put: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' ')),
  });

  /** Edits that leave a stretch and `room` characters on either side of it alone; with where it is then. */
  function editedAround(text: string, span: { start: number; end: number }, edits: readonly Edit[], room: number) {
    let current = text;
    let { start, end } = span;
    for (const { at, cut, put } of edits) {
      const from = Math.floor(at * current.length);
      const to = Math.min(current.length, from + cut);
      if (to > start - room && from < end + room) continue;
      current = current.slice(0, from) + put + current.slice(to);
      if (from < start) {
        start += put.length - (to - from);
        end += put.length - (to - from);
      }
    }
    return { current, start };
  }

  for (const n of [0, 1]) {
    it(`stays, whatever happens outside its context (${n + 1})`, () => {
      fc.assert(
        fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
          const { current, start } = editedAround(ARTICLE, spanOf(ARTICLE, SOURCE, n), edits, 70);
          assert.equal(found(current, SOURCE, n), start);
        }),
      );
    });
  }

  it('stays under one edit right beside it, or is lost, but never goes elsewhere', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const { current, start } = editedAround(ARTICLE, spanOf(ARTICLE, SOURCE, 1), edits, 1);
        const place = found(current, SOURCE, 1);
        assert.ok(place === start || (edits.length > 1 && typeof place === 'string'), String(place));
      }),
    );
  });

  it('never goes elsewhere when it is cut into', () => {
    const inside = fc.record({
      at: fc.nat(SOURCE.length - 2),
      cut: fc.nat(6),
      put: fc.constantFrom('x', 'ZZ', ' not ', '\n\n'),
    });
    fc.assert(
      fc.property(inside, fc.array(edit, { maxLength: 6 }), ({ at, cut, put }, edits) => {
        const span = spanOf(ARTICLE, SOURCE, 0);
        const { current, start } = editedAround(ARTICLE, span, edits, 70);
        const from = start + 1 + at;
        const broken = current.slice(0, from) + put + current.slice(Math.min(from + cut, start + SOURCE.length));
        assert.equal(typeof found(broken, SOURCE, 0), 'string');
      }),
    );
  });
});
