import { lexiconPage } from './lexicons.ts';
import { notices } from './notices.ts';
import { rulesPage } from './rules.ts';

/** A generated document: its path from the project's root, and its text. */
export interface GeneratedDocument {
  readonly path: string;
  readonly text: string;
}

/** Every document that is generated from the code and its dependencies. */
export async function documents(): Promise<GeneratedDocument[]> {
  return [
    { path: 'docs/rules.md', text: rulesPage() },
    { path: 'docs/lexicons.md', text: await lexiconPage() },
    { path: 'THIRD-PARTY-NOTICES.md', text: notices() },
  ];
}
