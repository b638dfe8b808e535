import type { Mention } from '../../analysis.ts';
import type { Referent, ResolvedEntities } from '../../entities/resolve.ts';
import { isOfCountry } from '../../entities/short-forms.ts';
import { isLegalForm } from '../../lexicon/legal-forms.ts';

type Known = Pick<ResolvedEntities, 'referents' | 'mentionsOf'>;

/**
 * Names that stand for somebody named otherwise too: the short for the long one ("Halden" for "Halden Oil and Gas"), the
 * bare one for what describes it ("German Halden", "Peru Peru" under a label), the maker for its goods ("Halden H20", "Haldens").
 */
export function otherForms({ referents: entities, mentionsOf }: Known): ReadonlyMap<Referent, Referent> {
  const firms = entities.filter((entity) => entity.type === 'organization');
  const forms = new Map<Referent, Referent>(shortForms(firms, mentionsOf));
  const byName = new Map<string, Referent>();
  for (const entity of entities) {
    if (entity.type !== 'organization' && entity.type !== 'place') continue;
    for (const name of [entity.name, ...entity.aliases])
      for (const form of [name, withoutLegalForm(name)]) if (!byName.has(form)) byName.set(form, entity);
  }
  for (const entity of entities) {
    if (entity.type === 'person' || forms.has(entity)) continue;
    const bare = withoutOrigin(entity, byName) ?? madeBy(entity, byName);
    if (bare && bare !== entity) forms.set(entity, forms.get(bare) ?? bare);
  }
  return forms;
}

function withoutLegalForm(name: string): string {
  const space = name.lastIndexOf(' ');
  return space > 0 && isLegalForm(name.slice(space + 1).toLowerCase()) ? name.slice(0, space) : name;
}

/** A short name stands for the long one where exactly one long name holds the word. */
function shortForms(firms: readonly Referent[], mentionsOf: Known['mentionsOf']): ReadonlyMap<Referent, Referent> {
  const byWord = new Map<string, Referent[]>();
  for (const firm of firms) {
    const words = firm.name.split(/[\s,]+/);
    if (words.length < 2) continue;
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(firm);
      else byWord.set(word, [firm]);
    }
  }
  const forms = new Map<Referent, Referent>();
  for (const firm of firms) {
    if (/[\s,]/.test(firm.name)) continue;
    const long = byWord.get(firm.name) ?? [];
    if (long.length === 1 && !isFirst(mentionsOf(firm), mentionsOf(long[0]!))) forms.set(firm, long[0]!);
  }
  return forms;
}

/** The text, headline apart, writes the short name before the long one: then they are two ("Halden", "Halden Japan"). */
function isFirst(short: readonly Mention[], long: readonly Mention[]): boolean {
  const starts = (mentions: readonly Mention[]) =>
    mentions.flatMap(({ form, start }) => (form === 'name' ? [start] : [])).sort((a, b) => a - b);
  const second = starts(short)[1];
  return second !== undefined && second < (starts(long)[0] ?? 0);
}

/** Words of a name that may say where somebody comes from. */
const LONGEST_ORIGIN = 3;

/** Who is left when a name begins with a country, a nationality or its own first word once more. */
function withoutOrigin({ name, type }: Referent, byName: ReadonlyMap<string, Referent>): Referent | null {
  const words = name.split(' ');
  for (let k = 1; k < words.length && k <= LONGEST_ORIGIN; k++) {
    const origin = words.slice(0, k).join(' ');
    const rest = words.slice(k).join(' ');
    const doubled = rest === origin || rest.startsWith(`${origin} `);
    const bare = byName.get(rest);
    if (bare && (doubled || (type !== 'place' && bare.type === 'organization' && isOfCountry(origin.toLowerCase()))))
      return bare;
  }
  return null;
}

/** "Halden H20": a name, and a model with a figure in it. */
function madeBy({ name }: Referent, byName: ReadonlyMap<string, Referent>): Referent | null {
  const words = name.split(' ');
  const model = words.findIndex((word) => /\d/.test(word));
  const many = /^(\p{L}{4,40}?)e?s$/u.exec(name);
  const maker =
    model > 0
      ? byName.get(words.slice(0, model).join(' '))
      : many
        ? (byName.get(name.slice(0, -1)) ?? byName.get(many[1]!))
        : undefined;
  return maker?.type === 'organization' ? maker : null;
}
