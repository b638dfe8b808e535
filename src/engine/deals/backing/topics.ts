import type { Attribution } from '../../analysis.ts';
import { isSame } from '../../keeper.ts';
import { type Subject, Topic } from './aboutness.ts';
import { stemOf, wordsOf } from './named-in.ts';
import type { Voice } from './voices.ts';

const NONE: readonly Topic[] = [];

/** Finds the deals that somebody may speak about by who speaks, so that each statement is not weighed against each deal. */
export class Topics {
  readonly #all: readonly Topic[];
  readonly #byKey = new Map<string, Topic[]>();

  constructor(subjects: readonly Subject[]) {
    this.#all = subjects.map(topicOf);
    for (const topic of this.#all) {
      for (const key of new Set(topic.subject.sides.flatMap(keysOf))) {
        const list = this.#byKey.get(key);
        if (list) list.push(topic);
        else this.#byKey.set(key, [topic]);
      }
    }
  }

  /** The deals with a side that the voice may speak for, in order of the deals; all for a voice that names no side. */
  heardIn(voice: Voice, isNameless: boolean): readonly Topic[] {
    if (voice.all || isNameless) return this.#all;
    const found = new Set<Topic>();
    for (const key of voice.keys) for (const topic of this.#byKey.get(key) ?? NONE) found.add(topic);
    return found.size < 2 ? [...found] : this.#all.filter((topic) => found.has(topic));
  }
}

/** What there is to say about a deal: the same object as in the article before where the deal is told the same. */
const topicOf = (subject: Subject): Topic =>
  subject.draft.keeper.whileTrue<Topic>(
    Topic,
    ({ subject: known }) => isSameSubject(known, subject),
    () => new Topic(subject),
  );

const isSameSubject = (a: Subject, b: Subject): boolean =>
  a.draft === b.draft && a.sides === b.sides && a.extents === b.extents && isSame(a.outlets, b.outlets);

/** What is spoken of under other forms of its name: "the Peruvians", "the Tarns". */
const STATE = / (?:government|treasury|administration|family)$/i;
const THE = /^the (?=\p{Lu})/u;

function keysOf({ entity, name }: Subject['sides'][number]): readonly string[] {
  const names = [name, ...(entity?.aliases ?? [])].flatMap((written) => wordsOf(written).slice(0, 1));
  const stem = entity?.type === 'place' || (entity === null && STATE.test(name)) ? [stemOf(name.replace(THE, ''))] : [];
  return [...names, ...stem, ...(entity ? [entity.id] : [])];
}

/** "Neither company replied": of several deals, the one that was told of right before; null where none was. */
export function toldLast(subjects: readonly Subject[], { cue }: Attribution): Subject | null {
  let [last, at]: [Subject | null, number] = [null, -1];
  for (const subject of subjects)
    for (const { line } of subject.draft.sightings) {
      if (line.span.start >= cue.start || line.span.start <= at) continue;
      [last, at] = [subject, line.span.start];
    }
  return last;
}

/** The same where the paragraph of the answer itself tells of it: "both companies" are its sides, whoever they were before. */
export function toldBeside(topics: readonly Topic[], attribution: Attribution): Topic | null {
  const { start } = attribution.cue;
  const last = toldLast(
    topics.map(({ subject }) => subject),
    attribution,
  );
  const isBeside = last?.draft.sightings.some(
    ({ line: { block, span } }) => span.start < start && block.block.start <= start && start < block.block.end,
  );
  return isBeside ? (topics.find(({ subject }) => subject === last) ?? null) : null;
}
