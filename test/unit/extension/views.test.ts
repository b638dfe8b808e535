import assert from 'node:assert/strict';
import { groupsOf } from '../../../src/extension/features/attributions/groups.ts';
import { marksOf } from '../../../src/extension/features/highlights/marks.ts';
import { describeAttribution, describeEntity } from '../../../src/extension/features/hovers/describe.ts';
import { nextStop, unverifiedStops } from '../../../src/extension/features/navigation/stops.ts';
import { statusText } from '../../../src/extension/features/status/status-text.ts';
import { attributionsAt, entityAt } from '../../../src/extension/passages.ts';
import type { Layers } from '../../../src/extension/services/settings.ts';
import { chainText, contentText } from '../../../src/extension/wording.ts';
import { namesOf } from '../../../src/report/names.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { HARBOUR_TEXT, harbour } from '../../fixtures/analyses/harbour.ts';

const ALL: Layers = { entities: true, sources: true, cues: true, contents: true, unverified: true };
const NONE: Layers = { entities: false, sources: false, cues: false, contents: false, unverified: false };
const ALONE = { entry: null, isBesideWords: false };
const stay = <T>(span: T): T => span;
const at = (words: string) => HARBOUR_TEXT.indexOf(words);

/** The marks of the given layers as "style: text". */
function drawn(layers: Partial<Layers>): string[] {
  return marksOf(harbour(), { ...NONE, ...layers }).map(
    ({ style, span }) => `${style}: ${HARBOUR_TEXT.slice(span.start, span.end)}`,
  );
}

describe('the marks of an article', () => {
  it('are each of one layer, and none when all layers are off', () => {
    assert.deepEqual(drawn({}), []);
    assert.deepEqual(drawn({ cues: true }), [
      'cue: reports',
      'cue: told',
      'cue: declined to comment',
      'cue: According to',
    ]);
    assert.ok(drawn({ entities: true }).includes('organization: Lumina'));
  });

  it('tell unnamed sources and relays from each other and from what is on record', () => {
    const marks = drawn({ unverified: true, contents: true });
    assert.ok(marks.some((mark) => mark.startsWith('unnamed: Map maker Lumina')));
    assert.ok(marks.some((mark) => mark.startsWith('relayed: they would be offering')));
    assert.ok(!marks.some((mark) => mark.startsWith('content:')));
  });

  it('show what is unverified as any other content when that layer is off', () => {
    assert.ok(drawn({ contents: true }).every((mark) => mark.startsWith('content:')));
  });

  it('leave out how many people a source is', () => {
    const b = new AnalysisBuilder('Two bankers said the price was two crowns.');
    b.entity('Two bankers', 'quantity');
    b.entity('two crowns', 'money');
    b.attribution('a-two', [b.link('unnamed-group', b.q('Two bankers'))], b.q('said'), [
      b.q('the price was two crowns'),
    ]);
    const figures = marksOf(b.build(), { ...NONE, entities: true });
    assert.deepEqual(
      figures.map(({ span }) => span.start),
      [b.q('two crowns').start],
    );
  });

  it('are never drawn twice in one place', () => {
    const marks = drawn(ALL);
    assert.equal(new Set(marks).size, marks.length);
  });
});

describe('a hover', () => {
  const analysis = harbour();

  it('says who says it, through whom, on whose word, how firmly and why it is marked', () => {
    const [found] = attributionsAt(analysis, at('navigation app'), stay);
    const { heading, lines } = describeAttribution(found!.what, analysis);
    assert.equal(heading, 'Unnamed source: not verified');
    assert.deepEqual(lines, [
      { label: 'Who says it', value: 'an unnamed source' },
      { label: 'Through', value: 'the Harbour Wire' },
      { label: 'On whose word', value: 'an unnamed person, not described at all' },
      { label: 'How firmly', value: 'as possible' },
      { label: 'Why it is marked', value: 'Made by hand.' },
    ]);
  });

  it('says of a refusal that it is one, and names whom the source speaks for', () => {
    const [found] = attributionsAt(analysis, at('declined to comment'), stay);
    const { lines } = describeAttribution(found!.what, analysis);
    assert.equal(lines[0]?.value, 'A Lumina spokeswoman');
    assert.ok(lines.some(({ value }) => value === 'an answer, not a statement: \u201cdeclined to comment\u201d'));
  });

  it('is there on whoever a relayed statement goes back to', () => {
    const [found] = attributionsAt(analysis, at('an unnamed source') + 3, stay);
    assert.equal(found?.what.id, 'a-rumour');
  });

  it('names the entity under the pointer', () => {
    const found = entityAt(analysis, at('Tern Press') + 2, stay);
    assert.equal(describeEntity(found!.what, analysis, ALONE)?.heading, 'Organisation: Tern Press');
  });

  it('gives an amount of money with all its digits, and is silent on a figure that says all by itself', () => {
    const figure = { id: 'e-figure', aliases: [], role: null, mentions: [] };
    const money = { amount: 1_420_000_000, currency: 'EUR' };
    assert.deepEqual(
      describeEntity({ ...figure, name: '€1.42bn', type: 'money', value: money }, analysis, ALONE)?.lines,
      [{ label: 'In figures', value: 'EUR 1,420,000,000' }],
    );
    const years = { amount: 3, unit: 'year' };
    assert.equal(
      describeEntity({ ...figure, name: 'three years', type: 'quantity', value: years }, analysis, ALONE),
      null,
    );
  });

  it('says each hedge once', () => {
    const [found] = attributionsAt(analysis, at('navigation app'), stay);
    const hedge = { start: 0, end: 5, text: 'would' };
    const { lines } = describeAttribution({ ...found!.what, hedges: [hedge, hedge] }, analysis);
    assert.ok(lines.some(({ value }) => value === 'as possible, hedged by \u201cwould\u201d'));
  });

  it('does not say three times that there is no source', () => {
    const b = new AnalysisBuilder('Maps are expected to improve.');
    const nobody = [b.link('implicit', null)];
    const attribution = b.attribution('a-maps', nobody, b.q('are expected to'), [b.q('Maps'), b.q('improve')]);
    const { lines } = describeAttribution(attribution, b.build());
    assert.deepEqual(
      lines.map(({ label }) => label),
      ['Who says it', 'How firmly', 'Why it is marked'],
    );
  });

  it('is nothing where the article speaks for itself, and where the passage was deleted', () => {
    const own = at('The terms were not');
    assert.deepEqual(attributionsAt(analysis, own, stay), []);
    assert.equal(entityAt(analysis, own, stay), null);
    assert.deepEqual(
      attributionsAt(analysis, at('navigation app'), () => null),
      [],
    );
  });
});

describe('the tree of attributions', () => {
  it('names whom a pronoun stands for', () => {
    const text = 'Ada Merrow runs it. She expects growth.';
    const b = new AnalysisBuilder(text);
    const she = b.link('named-person', b.q('She'), b.entity('Ada Merrow'));
    b.attribution('a-she', [she], b.q('expects'), [b.q('growth')]);
    const analysis = b.build();
    assert.equal(chainText(analysis.attributions[0]!, namesOf(analysis)), 'Ada Merrow');
  });

  it('shows the chain from the outside in, in the article\u2019s words', () => {
    const analysis = harbour();
    const chain = (id: string) => chainText(analysis.attributions.find((one) => one.id === id)!, namesOf(analysis));
    assert.equal(chain('a-rumour'), 'The Harbour Wire, citing an unnamed source');
    assert.equal(chain('a-relay'), 'Tern Press, citing Lumina and Norvik Mobile');
  });

  it('shows the cue of what has no source, and the whole clause that it holds together', () => {
    const b = new AnalysisBuilder('A hearing is expected to take place in June.');
    const nobody = b.link('implicit', null);
    b.attribution('a-hearing', [nobody], b.q('is expected to'), [b.q('A hearing'), b.q('take place in June')]);
    const analysis = b.build();
    const [attribution] = analysis.attributions;
    assert.equal(chainText(attribution!, namesOf(analysis)), '\u201cis expected to\u201d');
    assert.equal(contentText(attribution!), 'A hearing is expected to take place in June');
  });

  it('keeps the verb of an answer', () => {
    const b = new AnalysisBuilder('Ada Berg denies it.');
    const link = b.link('named-person', b.q('Ada Berg'));
    assert.equal(
      contentText(b.attribution('a', [link], b.q('denies'), [b.q('it')], { response: 'denied' })),
      'denies it',
    );
  });

  it('groups them by evidence, weakest first, and leaves out empty groups', () => {
    assert.deepEqual(
      groupsOf(harbour()).map(({ evidence, attributions }) => [evidence, attributions.length]),
      [
        ['relayed-anonymous', 1],
        ['anonymous-bare', 1],
        ['relayed-on-record', 1],
        ['party', 1],
      ],
    );
  });
});

describe('going through the unverified attributions', () => {
  const stops = unverifiedStops(harbour(), stay);
  const walk = (from: number, direction: 'next' | 'previous') => nextStop(stops, { start: from, end: from }, direction);

  it('stops at each in the order of the text', () => {
    assert.deepEqual(
      stops.map(({ at: { start, end } }) => HARBOUR_TEXT.slice(start, end)),
      ['the Harbour Wire', 'the unnamed source', 'Tern Press'],
    );
  });

  it('goes round the end in both directions', () => {
    assert.equal(walk(0, 'next'), 0);
    assert.equal(walk(HARBOUR_TEXT.length, 'next'), 0);
    assert.equal(walk(0, 'previous'), 2);
    assert.equal(walk(HARBOUR_TEXT.length, 'previous'), 2);
  });

  it('leaves the stop that is selected, also where two begin at the same place', () => {
    const [first] = stops;
    const twice = [first!, { ...first!, at: { start: first!.at.start, end: first!.at.end + 5 } }, ...stops.slice(1)];
    assert.equal(nextStop(twice, twice[0]!.at, 'next'), 1);
    assert.equal(nextStop(twice, twice[1]!.at, 'next'), 2);
    assert.equal(nextStop(twice, twice[1]!.at, 'previous'), 0);
  });

  it('finds none where there is none', () => {
    assert.equal(nextStop([], { start: 0, end: 0 }, 'next'), -1);
  });
});

describe('the status item', () => {
  const why = 'Because.';

  it('counts words, attributions and unverified ones', () => {
    const analysis = harbour();
    const { text } = statusText({ status: 'article', why, analysis });
    assert.equal(text, `${analysis.article.words} words, 4 attributions, 3 unverified`);
  });

  it('says that a text was read in part, and why', () => {
    const limit = { reason: 'nesting', message: 'Lists nest too deeply.', at: { start: 0, end: 1 } } as const;
    const { text, tooltip } = statusText({ status: 'article', why, analysis: { ...harbour(), limits: [limit] } });
    assert.match(text, /read in part/);
    assert.match(tooltip, /Lists nest too deeply\./);
  });

  it('says calmly why a document is left alone', () => {
    const left = { why, analysis: null };
    assert.deepEqual(statusText({ status: 'other-language', ...left }), { text: 'Not in English', tooltip: why });
    assert.deepEqual(statusText({ status: 'too-large', ...left }), { text: 'Too large to read', tooltip: why });
    assert.deepEqual(statusText({ status: 'not-an-article', ...left }), { text: 'Not an article', tooltip: why });
  });
});
