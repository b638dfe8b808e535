import type { Place } from './candidate.ts';

/** Who is told: one pronoun, one name, or a noun phrase up to "that", a comma or a quotation. */
export function pastAddressee({ scan, utterance }: Place, from: number): number {
  const { tokens } = scan;
  let t = from;
  const owner =
    /^(?:his|her|their|its|our|my)$/.test(tokens[t]?.lower ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[t + 1]?.pos ?? '');
  if (!owner && /^(?:him|her|them|us|me|it|you)$/.test(tokens[t]?.lower ?? '')) return t + 1;
  if (owner) t++;
  const name = scan.nameAt(t);
  if (
    tokens[t]?.pos === 'DET' ||
    tokens[t]?.pos === 'ADJ' ||
    tokens[t]?.pos === 'NOUN' ||
    tokens[t]?.pos === 'NUM' ||
    name ||
    tokens[t]?.pos === 'PROPN'
  ) {
    while (t < utterance.last && scan.quotationAt(t) < 0) {
      const token = tokens[t]!;
      if (
        token.lower === 'that' ||
        token.text === ',' ||
        token.text === ':' ||
        ['VERB', 'AUX', 'PRON', 'SCONJ', 'ADP', 'PART'].includes(token.pos)
      )
        break;
      if (t > from && token.pos === 'DET') break;
      if (
        t > from &&
        name &&
        scan.nameAt(t) !== name &&
        tokens[t - 1]?.lower !== 'and' &&
        token.lower !== 'and' &&
        scan.nameAt(t)
      )
        break;
      t++;
    }
    // "told Reuters the deal": the name alone was told.
    if (name && scan.nameAt(from) === name && tokens[t]?.pos !== 'ADP' && !/^[,:]$/.test(tokens[t]?.text ?? ',')) {
      let end = from;
      while (scan.nameAt(end) === name) end++;
      return /^(?:DET|PRON|NUM)$/.test(tokens[end]?.pos ?? '') ? end : t;
    }
  }
  return t;
}
