import { wordList } from './word-list.ts';

/** What a company is by law, written after its name (compared without full stops), lower-case. Source: our own list. */
export const LEGAL_FORMS = wordList(`
  a/s ab ag as asa b.v berhad bhd bv co company corp corporation cos ehf gmbh group hf holding holdings inc incorporated jsc
  k.k kg kgaa kk limited llc llp lp ltd n.v nv oao ojsc ooo oy oyj pao plc pt pte pty s.a s.a.b s.p.a sa sarl sas sdn
  se sicav spa srl tbk trust vof zao
`);

/** Whether a lower-case word, with or without its full stop, is a legal form. */
export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(word.endsWith('.') ? word.slice(0, -1) : word);

/** Legal forms that agencies set in small letters right behind a name ("Halden Group plc"), and that are no other words. */
export const SMALL_LEGAL_FORMS = wordList('ab ag asa co corp inc llc ltd nv oyj plc sa spa');
