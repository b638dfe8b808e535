import type { Analysis, Deal } from '../../../src/engine/analysis.ts';

/**
 * What a JSON Schema cannot say of an analysis: that every span slices to its text, that ids are unique and point at
 * something, and that each named party of a deal either answered or is missing. One sentence a fault; empty when sound.
 */
export function faultsOf(analysis: Analysis, input: string): string[] {
  return [...sliceFaults(analysis, input), ...idFaults(analysis), ...analysis.deals.flatMap(responseFaults)];
}

function sliceFaults(root: unknown, input: string): string[] {
  const faults: string[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, `${path}[${i}]`);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>;
    const { start, end, text } = node;
    if (typeof start === 'number' && typeof end === 'number') {
      if (start > end || end > input.length) faults.push(`${path}: ${start}-${end} is outside the text`);
      else if (typeof text === 'string' && input.slice(start, end) !== text) {
        faults.push(`${path}: ${start}-${end} does not slice to ${JSON.stringify(text)}`);
      }
    }
    for (const [key, item] of Object.entries(node)) visit(item, path === '' ? key : `${path}.${key}`);
  };
  visit(root, '');
  return faults;
}

function idFaults(analysis: Analysis): string[] {
  const faults: string[] = [];
  const idsOf = (kind: string, things: readonly { readonly id: string }[]): Set<string> => {
    const ids = new Set<string>();
    for (const { id } of things) {
      if (ids.has(id)) faults.push(`${kind} id ${id} is given twice`);
      ids.add(id);
    }
    return ids;
  };
  const entities = idsOf('entity', analysis.entities);
  const attributions = idsOf('attribution', analysis.attributions);
  const deals = idsOf('deal', analysis.deals);
  const needs = (ids: Set<string>, id: string | null | undefined, where: string): void => {
    if (id !== null && id !== undefined && !ids.has(id)) faults.push(`${where}: nothing has the id ${id}`);
  };
  for (const a of analysis.attributions) {
    needs(entities, a.entity, `attribution ${a.id}`);
    for (const link of a.chain) needs(entities, link.entity, `chain of ${a.id}`);
  }
  for (const deal of analysis.deals) {
    for (const party of deal.parties) needs(entities, party.entity, `party ${party.name}`);
    for (const backed of [...deal.parties, deal.type, deal.stage, ...deal.scope]) {
      for (const id of backed.attributions) needs(attributions, id, `deal ${deal.label}`);
    }
    for (const { deal: other } of deal.related) needs(deals, other, `deal ${deal.label}`);
  }
  for (const finding of analysis.findings) {
    needs(attributions, finding.attribution, `finding ${finding.code}`);
    needs(deals, finding.deal, `finding ${finding.code}`);
  }
  return faults;
}

/** "several private equity firms", "another Norlandic firm" are a party but have no name, so nobody can be missing. */
const isNamed = (name: string): boolean => /^\p{Lu}/u.test(name);

function responseFaults(deal: Deal): string[] {
  const faults: string[] = [];
  const parties = new Map(deal.parties.map((party) => [party.name, party]));
  const answered = new Set(deal.responses.map((response) => response.party));
  const missing = new Set(deal.missingResponses);
  for (const [name, party] of parties) {
    if (answered.has(name) && missing.has(name)) faults.push(`${deal.label}: ${name} both answered and is missing`);
    const named = party.entity !== null || isNamed(name);
    if (named && !answered.has(name) && !missing.has(name)) faults.push(`${deal.label}: ${name} is in neither`);
  }
  for (const name of [...answered, ...missing]) {
    if (!parties.has(name)) faults.push(`${deal.label}: ${name} is no party`);
  }
  return faults;
}
