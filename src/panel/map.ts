import type { Analysis, Attribution } from '../engine/analysis.ts';
import { capitalise, count, list, wordsOf } from '../report/english.ts';
import type { Names } from '../report/names.ts';
import { type Speaker, sourceGraph } from '../report/source-graph.ts';
import { isNameless } from '../report/sources.ts';
import { Lines } from './lines.ts';
import type { LineGroup, MapModel, MapNode } from './protocol.ts';

/** More nodes than this are no picture any more; the list has them all. */
const SPEAKERS_AT_MOST = 14;
const OUTLETS_AT_MOST = 8;

function nodeOf(speaker: Speaker, lines: Lines): MapNode {
  return { kind: speaker.kind, line: lines.line('source', speaker.name, speaker.passages, speaker.note) };
}

/** What is attributed, its parts joined, with the cue of an answer ("denies it"); a refusal as its cue, with what it is about. */
function statementWords({ cue, content, about, response }: Attribution): string {
  const said = content.map(wordsOf).join(' … ');
  const isAnswer = response !== null && content.every(({ start }) => start >= cue.end);
  if (content.length > 0) return isAnswer ? capitalise(`${wordsOf(cue)} ${said}`) : said;
  return capitalise(wordsOf(cue) + (about === null ? '' : `: ${wordsOf(about)}`));
}

function groupOf(speaker: Speaker, lines: Lines): LineGroup {
  const { kind, key, name, note, passages, statements, through } = speaker;
  const way = through.length === 0 ? '' : `, through ${list(through)}`;
  const said = statements.map((attribution) => {
    const places = attribution.content.length > 0 ? attribution.content.slice(0, 1) : [attribution.cue];
    return lines.line('statement', statementWords(attribution), places);
  });
  const silent = lines.line('source', kind === 'silent' ? 'Named here' : 'Passed on here', passages);
  return { key, who: `${name} (${note})${way}`, lines: said.length > 0 ? said : [silent] };
}

/** The map of who says what; null when nothing is attributed to anybody and no party is silent. */
export function mapOf(analysis: Analysis, names: Names): MapModel | null {
  const { speakers, outlets, hands } = sourceGraph(analysis, names);
  if (speakers.length + outlets.length === 0) return null;
  const nodes = new Lines('map');
  const shown = [...speakers.slice(0, SPEAKERS_AT_MOST), ...outlets.slice(0, OUTLETS_AT_MOST)];
  const made = new Map(shown.map((speaker) => [speaker.key, nodeOf(speaker, nodes)]));
  const nodesOf = (all: readonly Speaker[]) => all.flatMap(({ key }) => made.get(key) ?? []);
  const left = speakers.length + outlets.length - made.size;
  const lines = new Lines('map-list');
  return {
    speakers: nodesOf(speakers),
    outlets: nodesOf(outlets),
    ways: hands.flatMap(({ from, to, standing }) => {
      const start = made.get(from)?.line.key;
      const end = to === null ? null : made.get(to)?.line.key;
      return start === undefined || end === undefined ? [] : [{ from: start, to: end, isNamed: !isNameless(standing) }];
    }),
    left: left === 0 ? '' : `The picture leaves out ${count(left, 'further source')}; the list has them all.`,
    list: {
      title: 'Who says what, as a list',
      groups: [...speakers, ...outlets].map((speaker) => groupOf(speaker, lines)),
    },
  };
}
