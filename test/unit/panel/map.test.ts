import assert from 'node:assert/strict';
import fc from 'fast-check';
import { layOut } from '../../../src/panel/map-layout.ts';
import { broken, type Measure, USUAL_MEASURES } from '../../../src/panel/map-words.ts';
import type { MapModel, PanelModel } from '../../../src/panel/protocol.ts';
import { stripOf } from '../../../src/panel/strip.ts';
import { articleModel, lineOf } from '../../../src/panel/view-model.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { harbour } from '../../fixtures/analyses/harbour.ts';
import { noDeal } from '../../fixtures/analyses/no-deal.ts';

function mapOf(model: PanelModel): MapModel {
  assert.ok(model.kind === 'article' && model.map !== null);
  return model.map;
}

/** An article with so many sources, each cited once. */
function crowd(size: number): MapModel {
  const b = new AnalysisBuilder(Array.from({ length: size }, (_, i) => `Speaker${i} said it rains.`).join('\n'));
  for (let i = 0; i < size; i++) {
    const source = b.link('named-person', b.q(`Speaker${i} `.trimEnd()));
    b.attribution(`a-${i}`, [source], b.q('said', i + 1), [b.q('it rains', i + 1)]);
  }
  return mapOf(articleModel(b.build(), 'a'));
}

describe('The map of the panel', () => {
  it('says in its list all that the picture shows, and who says what', () => {
    for (const map of [mapOf(articleModel(harbour(), 'a')), mapOf(articleModel(noDeal(), 'a')), crowd(60)]) {
      const listed = map.list.groups.map(({ who }) => who);
      for (const { line } of [...map.speakers, ...map.outlets]) {
        assert.ok(
          listed.some((who) => who.startsWith(`${line.text} (${line.note})`)),
          line.text,
        );
      }
    }
    const lines = mapOf(articleModel(harbour(), 'a')).list.groups.map(
      ({ who, lines: all }) => `${who}: ${all.map(({ text }) => text).join(' / ')}`,
    );
    assert.equal(
      lines[1],
      'Lumina and Norvik Mobile (parties, one statement), through Tern Press: they would be offering more sensors and software to cater to small hauliers, as well as city and county fleets',
    );
  });

  it('says in its list what is denied, and that it is', () => {
    const b = new AnalysisBuilder('Ada Berg denies it. “No,” Tor Lind denied.');
    const by = (name: string) => [b.link('named-person', b.q(name))];
    b.attribution('a', by('Ada Berg'), b.q('denies'), [b.q('it')], { response: 'denied' });
    b.attribution('b', by('Tor Lind'), b.q('denied'), [b.q('“No,”')], { response: 'denied' });
    const { groups } = mapOf(articleModel(b.build(), 'a')).list;
    assert.deepEqual(
      groups.flatMap(({ lines }) => lines.map(({ text }) => text)),
      ['Denies it', '“No,”'],
    );
  });

  it('draws no more than a picture can hold, and says what it leaves out', () => {
    const map = crowd(60);
    assert.equal(map.speakers.length, 14);
    assert.equal(map.list.groups.length, 60);
    assert.equal(map.left, 'The picture leaves out 46 further sources; the list has them all.');
    assert.equal(mapOf(articleModel(harbour(), 'a')).left, '');
  });

  it('has nodes and list lines that lead to passages, by keys of their own', () => {
    const model = articleModel(harbour(), 'a');
    const map = mapOf(model);
    const lines = [...map.speakers, ...map.outlets]
      .map(({ line }) => line)
      .concat(map.list.groups.flatMap((g) => g.lines));
    assert.equal(new Set(lines.map(({ key }) => key)).size, lines.length);
    for (const line of lines) {
      assert.equal(lineOf(model, line.key), line);
      assert.ok(line.passages.length > 0, line.text);
    }
  });

  it('is not there where nothing is attributed', () => {
    const model = articleModel(new AnalysisBuilder('Rain.').build(), 'a');
    assert.ok(model.kind === 'article');
    assert.equal(model.map, null);
  });
});

describe('The layout of the map', () => {
  it('puts no node over another, and all of them beside the article', () => {
    const maps = [mapOf(articleModel(harbour(), 'a')), mapOf(articleModel(noDeal(), 'a')), crowd(60)];
    for (const [map, width] of maps.flatMap((one) => [100, 240, 320, 480].map((wide) => [one, wide] as const))) {
      const { nodes, bar, height, ways } = layOut(map, width);
      assert.equal(nodes.length, map.speakers.length + map.outlets.length);
      assert.equal(ways.length, map.ways.length);
      for (const [i, a] of nodes.entries()) {
        assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width < bar.x && a.y + a.height <= height + 0.001);
        for (const b of nodes.slice(i + 1)) {
          const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
          assert.ok(apart, `${a.node.line.text} and ${b.node.line.text}`);
        }
      }
    }
  });

  it('leaves no word wider than its node, in a font of any width', () => {
    const map = mapOf(articleModel(harbour(), 'a'));
    for (const [wide, width] of [4, 6, 9].flatMap((wide) =>
      [120, 200, 260, 480].map((width) => [wide, width] as const),
    )) {
      const measure: Measure = (words) => wide * Array.from(words).length;
      for (const node of layOut(map, width, { name: measure, note: measure }).nodes) {
        for (const { words } of [...node.name, ...node.note])
          assert.ok(measure(words) <= node.width - node.indent || Array.from(words).length <= 2, words);
      }
    }
  });

  it('has one column where two would leave no room for words', () => {
    const map = mapOf(articleModel(harbour(), 'a'));
    const narrow = layOut(map, 180, USUAL_MEASURES).nodes;
    assert.equal(Math.min(...narrow.map((node) => node.width)) > 110, true);
    const outlet = narrow.find(({ node }) => node.kind === 'outlet');
    const through = narrow.find(({ node }) => node.line.text === 'One unnamed source');
    assert.ok(outlet && through && outlet.y > through.y, 'an outlet below whom it passes on');
  });

  it('breaks words into three lines at most, and loses none without an ellipsis', () => {
    const six: Measure = (words) => 6 * Array.from(words).length;
    assert.deepEqual(broken('Alibaba and China Telecom', 100, six), ['Alibaba and', 'China Telecom']);
    // What follows a short word goes to a line of its own, comma and all.
    assert.deepEqual(broken('Ada Featherstone, an analyst', 78, six), ['Ada', 'Featherstone,', 'an analyst']);
    assert.deepEqual(broken('Ana-Maria Oxley-Featherston', 84, six), ['Ana-Maria', 'Oxley-', 'Featherston']);
    assert.deepEqual(broken('The Donaudampfschiff', 72, six), ['The Donaudam', 'pfschiff']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 300 }), (words, width) => {
        const lines = broken(words, width, six);
        assert.ok(lines.length <= 3);
        for (const line of lines) assert.ok(Array.from(line).length <= Math.max(Math.floor(width / 6), 2));
        const letters = (text: string) => text.replace(/\s/g, '');
        if (!lines.at(-1)?.endsWith('…')) assert.equal(letters(lines.join('')), letters(words));
      }),
    );
  });
});

describe('The stage strip', () => {
  const stage = { attributions: [], passages: [] };

  it('marks one step, and says whether a party states it', () => {
    const agreed = stripOf({ stage: { ...stage, value: 'agreed', status: 'stated-by-both' } });
    assert.equal(agreed.steps[agreed.at ?? -1], 'agreed');
    assert.equal(agreed.words, 'Stage: agreed, step 6 of 7, stated by a party');
    const rumoured = stripOf({ stage: { ...stage, value: 'rumoured', status: 'reported-anonymous' } });
    assert.equal(rumoured.at, 0);
    assert.equal(rumoured.isStated, false);
    assert.match(rumoured.words, /not confirmed by a party$/);
  });

  it('marks none for a deal that has ended or is denied', () => {
    for (const value of ['ended', 'denied'] as const) {
      assert.equal(stripOf({ stage: { ...stage, value, status: 'stated-by-party' } }).at, null);
    }
  });
});
