import type { Deal } from './analysis.ts';

/**
 * The names of the parties that an editor waits for: those without a response, but for what its owner sells. "Norvik is
 * to sell its mill unit": the unit is a party, and Norvik answers for it. Empty when nobody is waited for.
 */
export function awaitedOf({ parties, type, missingResponses }: Deal): readonly string[] {
  const sold = type.value !== 'stake' && parties.some(({ role }) => role === 'seller');
  if (!sold) return missingResponses;
  const units = new Set(parties.filter(({ role }) => role === 'target').map(({ name }) => name));
  return missingResponses.filter((name) => !units.has(name));
}
