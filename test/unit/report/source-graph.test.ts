import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factBoxes } from '../../../src/report/fact-box.ts';
import { escapeMermaid, graphToMermaid } from '../../../src/report/mermaid.ts';
import { type SourceGraph, sourceGraph } from '../../../src/report/source-graph.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { harbour } from '../../fixtures/analyses/harbour.ts';
import { hostile } from '../../fixtures/analyses/hostile.ts';
import { noDeal } from '../../fixtures/analyses/no-deal.ts';

function hands({ speakers, outlets, hands: all }: SourceGraph): string[] {
  const names = new Map([...speakers, ...outlets].map(({ key, name }) => [key, name]));
  return all.map(({ from, to }) => `${names.get(from)} > ${to === null ? 'article' : names.get(to)}`);
}

describe('The map of who says what', () => {
  it('has parties first, then others, with what each is and did', () => {
    assert.deepEqual(
      sourceGraph(harbour()).speakers.map(({ kind, name, note }) => `${kind}: ${name} (${note})`),
      [
        'party: A Lumina spokeswoman (for Lumina, declined to comment)',
        'party: Lumina and Norvik Mobile (parties, one statement)',
        'unnamed: One unnamed source (two statements)',
      ],
    );
  });

  it('leads through the outlets in between, one node an outlet however it is written', () => {
    const graph = sourceGraph(harbour());
    assert.deepEqual(
      graph.outlets.map(({ name, note }) => `${name} (${note})`),
      ['Harbour Wire (outlet, passes on two statements)', 'Tern Press (outlet, passes on one statement)'],
    );
    assert.deepEqual(hands(graph), [
      'One unnamed source > Harbour Wire',
      'Harbour Wire > article',
      'A Lumina spokeswoman > article',
      'Lumina and Norvik Mobile > Tern Press',
      'Tern Press > article',
    ]);
  });

  it('shows a party of whom the article gives no response, and nothing that comes from it', () => {
    const graph = sourceGraph(hostile());
    assert.deepEqual(
      graph.speakers.map(({ kind, note }) => `${kind}: ${note}`),
      ['silent: party, no response', 'silent: party, no response'],
    );
    assert.deepEqual(graph.hands, []);
  });

  it('takes another outlet’s report without an origin for that outlet’s own', () => {
    const b = new AnalysisBuilder('Fares will rise, Tern Press reports.');
    b.attribution('a', [b.link('outlet', b.q('Tern Press'))], b.q('reports'), [b.q('Fares will rise')]);
    const { speakers, outlets } = sourceGraph(b.build());
    assert.equal(speakers.length, 0);
    assert.deepEqual(
      outlets.map(({ name, note }) => `${name} (${note})`),
      ['Tern Press (outlet, one statement of no other origin)'],
    );
  });

  it('is empty where nothing is attributed and nobody is silent', () => {
    assert.deepEqual(sourceGraph(new AnalysisBuilder('Rain.').build()), { speakers: [], outlets: [], hands: [] });
  });
});

describe('The map as a Mermaid graph', () => {
  it('draws what comes from nobody with a name as a broken line', () => {
    assert.equal(
      graphToMermaid(sourceGraph(noDeal())),
      [
        '```mermaid',
        'flowchart LR',
        '  article["This article"]',
        '  n0["Chief executive Mara Lind<br/>one statement"]',
        '  n1{{"Two unnamed people familiar with the forecast<br/>one statement"}}',
        '  n2{{"No source named<br/>one statement"}}',
        '  n0 --> article',
        '  n1 -.-> article',
        '  n2 -.-> article',
        '```',
        '',
      ].join('\n'),
    );
  });

  it('lets no text out of its label', () => {
    assert.equal(
      escapeMermaid('a "b" <i>`c`</i> #35; %% -->'),
      'a #34;b#34; #60;i#62;#96;c#96;#60;#47;i#62; #35;35#59; #37;#37; --#62;',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/["<>`%[\]{}|\n\r\\&;]/.test(escapeMermaid(text).replace(/#\d+;/g, '')),
      ),
    );
  });

  it('keeps names with markup as text', () => {
    const graph = graphToMermaid(sourceGraph(hostile()));
    assert.equal(/<(?!br\/>)/.test(graph), false);
    assert.match(graph, /#60;img src#61;x onerror#61;ran#61;1#62; Ltd/);
  });
});

describe('The fact box', () => {
  it('has a line for each fact, with whose word it is', () => {
    assert.equal(
      factBoxes({ ...harbour(), deals: harbour().deals.slice(0, 1) }),
      [
        '> **Lumina’s app on Norvik Mobile phones**',
        '>',
        '> - **Parties**: Lumina and Norvik Mobile',
        '> - **Type**: distribution deal',
        '> - **Stage**: rumoured (the Harbour Wire, citing one unnamed source)',
        '> - **Reported, not confirmed, by the Harbour Wire, citing one unnamed source**: navigation app and phones',
        '> - **Not stated**: value, duration and timing',
        '> - **Responses**: A Lumina spokeswoman declined to comment on “the Harbour Wire’s report”',
        '> - **No response from**: Norvik Mobile',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would be markup', () => {
    const box = factBoxes(hostile());
    assert.match(box, /\\<script\\>globalThis\.ran = 1\\<\/script\\> \\\[click\\\]\(javascript:ran\)/);
    assert.match(box, /\\_Star\\_\\\*Light\\\* & Sons \\\| Co/);
  });

  it('does not give a term as its own name', () => {
    const [deal] = harbour().deals;
    const term = { start: 0, end: 11, field: 'exclusivity', status: 'stated-by-both' } as const;
    const box = (text: string) => factBoxes({ ...harbour(), deals: [{ ...deal!, terms: [{ ...term, text }] }] });
    assert.match(box('Exclusivity'), /: exclusivity\n/);
    assert.match(box('exclusive for two years'), /: exclusivity “exclusive for two years”\n/);
  });

  it('is empty where there is no deal', () => {
    assert.equal(factBoxes(noDeal()), '');
  });
});
