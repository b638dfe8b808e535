import type { FromPage } from './protocol.ts';

/** The message, if it is one that the page may send; null for everything else. */
export function readFromPage(message: unknown): FromPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, line, passage } = message as Record<string, unknown>;
  if (type === 'ready' || type === 'open-sample' || type === 'copy') return { type };
  if (type !== 'reveal' || typeof line !== 'string') return null;
  if (typeof passage !== 'number' || !Number.isInteger(passage) || passage < 0) return null;
  return { type, line, passage };
}
