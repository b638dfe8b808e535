import type { Analysis, Deal, Party } from '../engine/analysis.ts';
import { nameForm } from '../engine/entities/name-keys.ts';

/** The names under which an article knows a party, as words for comparing. */
function namesOfParty(party: Party, { entities }: Analysis): readonly (readonly string[])[] {
  const aliases = entities.find(({ id }) => id === party.entity)?.aliases ?? [];
  return [party.name, ...aliases].map((name) => nameForm(name).core);
}

/** "Iberia" and "Iberia Lineas Aereas": one name begins with all the words of the other. */
function areOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word, i) => word === long[i]);
}

/** How many parties of one deal are parties of the other too. */
function shared(a: Deal, inA: Analysis, b: Deal, inB: Analysis): number {
  const others = b.parties.map((party) => namesOfParty(party, inB));
  return a.parties.filter((party) => {
    const own = namesOfParty(party, inA);
    return others.some((names) => names.some((name) => own.some((one) => areOneName(one, name))));
  }).length;
}

/**
 * Whether two articles may speak of one deal: two parties in common, or, where one of them names a single party, that
 * one and the type. It is a proposal to look at side by side, not a finding.
 */
export function mayBeOneDeal(a: Deal, inA: Analysis, b: Deal, inB: Analysis): boolean {
  const common = shared(a, inA, b, inB);
  if (common >= 2) return true;
  return common === 1 && Math.min(a.parties.length, b.parties.length) === 1 && a.type.value === b.type.value;
}

/** Words of which a text on the deal must hold one, lower-case: the first word of each party's name. */
export function tellingWords(deal: Deal): readonly string[] {
  return deal.parties.flatMap(({ name }) => nameForm(name).core[0] ?? []);
}
