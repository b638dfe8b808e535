import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toPolnear } from '../../../src/cli/polnear.ts';
import type { Analysis, Attribution, Quote } from '../../../src/engine/analysis.ts';

interface Parts {
  readonly source?: string;
  readonly cue: string;
  readonly content?: readonly string[];
  readonly about?: string;
}

function quoteIn(text: string, part: string): Quote {
  const start = text.indexOf(part);
  assert.ok(start >= 0, `"${part}" is not in the text`);
  return { start, end: start + part.length, text: part };
}

function attribution(text: string, { source, cue, content = [], about }: Parts): Attribution {
  return {
    id: 'a-1',
    source: source === undefined ? null : quoteIn(text, source),
    cue: quoteIn(text, cue),
    content: content.map((part) => quoteIn(text, part)),
    about: about === undefined ? null : quoteIn(text, about),
    entity: null,
    kind: 'named-organization',
    form: 'indirect',
    chain: [{ kind: 'named-organization', at: null, cue: null, entity: null, anonymity: null }],
    channel: null,
    anonymity: null,
    reason: null,
    evidence: 'third-party',
    unverified: null,
    why: 'A named organisation says so.',
    factuality: 'CT+',
    hedges: [],
    response: null,
    confidence: 1,
  };
}

function analysisOf(attributions: readonly Attribution[]): Analysis {
  return {
    schema: 'on-the-record/analysis/1',
    language: 'en',
    article: { title: null, dateline: { place: null, date: null }, words: 0, links: [], excluded: [] },
    entities: [],
    attributions,
    assertions: [],
    deals: [],
    findings: [],
  };
}

/** Source, cue and content of the one attribution after the conversion, as text. */
function converted(text: string, parts: Parts): { source: string | null; cue: string; content: string[] } {
  const [only] = toPolnear(analysisOf([attribution(text, parts)]), text).attributions;
  assert.ok(only);
  for (const span of [only.source, only.cue, ...only.content]) {
    if (span !== null) assert.equal(text.slice(span.start, span.end), span.text);
  }
  return { source: only.source?.text ?? null, cue: only.cue.text, content: only.content.map((span) => span.text) };
}

describe('the PolNeAR convention', () => {
  it('moves the "to" of an intention into its content', () => {
    assert.deepEqual(
      converted('Orvane plans to buy the mill.', { source: 'Orvane', cue: 'plans to', content: ['buy the mill'] }),
      { source: 'Orvane', cue: 'plans', content: ['to buy the mill'] },
    );
  });

  it('does so where the subject is a content of its own', () => {
    assert.deepEqual(
      converted('The mill is expected to close.', { cue: 'is expected to', content: ['The mill', 'close'] }),
      { source: null, cue: 'is expected', content: ['The mill', 'to close'] },
    );
  });

  it('keeps the "to" of a preposition in the cue', () => {
    const parts = { source: 'Nordwire', cue: 'According to', content: ['the mill burns'] };
    assert.equal(converted('According to Nordwire, the mill burns.', parts).cue, 'According to');
    const pointed = { source: 'She', cue: 'pointed to', content: ['the rising cost of wood'] };
    assert.equal(converted('She pointed to the rising cost of wood.', pointed).cue, 'pointed to');
  });

  it('takes in the "that" before a content, and nothing more', () => {
    const parts = { source: 'Orvane', cue: 'said', content: ['the mill burns'] };
    assert.deepEqual(converted('Orvane said that the mill burns.', parts).content, ['that the mill burns']);
    assert.deepEqual(converted('Orvane said the mill burns.', parts).content, ['the mill burns']);
    assert.deepEqual(converted('Orvane said\nthat  the mill burns.', parts).content, ['that  the mill burns']);
  });

  it('leaves a "that" which belongs to the source or the cue', () => {
    const parts = { source: 'that', cue: 'said so', content: ['it burns'] };
    assert.deepEqual(converted('He said so that it burns.', { ...parts, source: 'He', cue: 'said so that' }).content, [
      'it burns',
    ]);
  });

  it('makes what was refused the content of a refusal', () => {
    const bare = converted('Orvane declined to comment.', { source: 'Orvane', cue: 'declined to comment' });
    assert.deepEqual(bare, { source: 'Orvane', cue: 'declined', content: ['to comment'] });
    const topic = { source: 'Orvane', cue: 'declined to comment', about: 'the price' };
    assert.deepEqual(converted('Orvane declined to comment on the price.', topic).content, ['to comment on the price']);
    const fronted = converted('On the price, Orvane declined to comment.', topic);
    assert.deepEqual(fronted, { source: 'Orvane', cue: 'declined', content: ['the price', 'to comment'] });
  });

  it('makes the topic of any other refusal its content', () => {
    const parts = { source: 'Orvane', cue: 'did not respond to', about: 'two emails' };
    assert.deepEqual(converted('Orvane did not respond to two emails.', parts).content, ['two emails']);
  });

  it('passes the id on and leaves everything else alone', () => {
    assert.deepEqual(toPolnear({ ...analysisOf([]), id: 'x' }, ''), {
      schema: 'on-the-record/polnear/1',
      id: 'x',
      attributions: [],
    });
  });

  it('never leaves the text, whatever the spans are', () => {
    const word = fc.constantFrom('that', 'to', 'declined', 'plans', 'comment', ' ', '\n', '.', 'é', '😀');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 20 }),
        fc.array(fc.nat(30), { minLength: 6 }),
        (words, at) => {
          const text = words.join(' ');
          const span = (i: number): Quote => {
            const [start, end] = [at[i]! % text.length, at[i + 1]! % text.length].sort((a, b) => a - b);
            return { start: start!, end: end!, text: text.slice(start, end) };
          };
          const some = { ...attribution(text, { cue: text }), cue: span(0), content: [span(2)], about: span(4) };
          for (const content of [some.content, []]) {
            const [result] = toPolnear(analysisOf([{ ...some, content }]), text).attributions;
            for (const { start, end, text: slice } of [result!.cue, ...result!.content]) {
              assert.equal(text.slice(start, end), slice);
              assert.ok(start >= 0 && start <= end && end <= text.length);
            }
          }
        },
      ),
    );
  });
});
