import * as vscode from 'vscode';
import type { Analysis, Entity } from '../../../engine/analysis.ts';
import type { NameType } from '../../../engine/entities/names.ts';
import { entryOf, type Register } from '../../../engine/entities/register.ts';
import type { NameRuling } from '../../../record/edit-register.ts';
import { wordsOf } from '../../../report/english.ts';
import { isName } from '../../../report/entity-facts.ts';
import { remark } from '../../article-in-front.ts';
import { entityAt } from '../../passages.ts';
import type { Services } from '../../services/services.ts';
import { whenWritten } from '../../when-written.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';
import { ENTITY_TYPE_LABELS } from '../../wording.ts';

/** The name that a command is about: by its id, at an offset where the text has it; at the cursor without an address. */
export interface NameAddress {
  readonly uri: vscode.Uri;
  readonly id: string;
  readonly offset?: number;
}

type NamedEntity = Entity & { readonly type: NameType };

interface Named {
  readonly uri: vscode.Uri;
  readonly entity: NamedEntity;
  /** As it is written where the command was called; the whole name where it was called elsewhere. */
  readonly form: string;
  readonly analysis: Analysis;
}

export async function addToRegister(services: Services, address: NameAddress | null): Promise<void> {
  const named = await nameFor(services, address);
  if (!named) return;
  const { name, type, aliases } = named.entity;
  await write(services, named.uri, { kind: 'name', name, type, aliases }, `“${name}” is in the register.`);
}

export async function notAName(services: Services, address: NameAddress | null): Promise<void> {
  const named = await nameFor(services, address);
  if (named) await write(services, named.uri, { kind: 'not-a-name', word: named.form });
}

/** Asks which name it is, unless that is said already, and writes that down. */
export async function sameName(services: Services, address: NameAddress | null): Promise<void> {
  const named = await nameFor(services, address);
  if (!named) return;
  const { uri, entity, form, analysis } = named;
  const others = othersOf(entity, analysis, await services.registers.of(uri));
  if (others.length === 0) return remark('There is no other name in this article or in the register.');
  const chosen = await vscode.window.showQuickPick(others, {
    title: `“${form}” is the same as …`,
    placeHolder: 'Which name is it?',
    matchOnDescription: true,
  });
  if (!chosen) return;
  const ruling: NameRuling = { kind: 'same', name: form, as: chosen.label, type: chosen.type, aliases: chosen.aliases };
  await write(services, uri, ruling);
}

/** Writes a ruling into the register of the project that an article belongs to; says why where that cannot be done. */
export async function write(
  services: Services,
  uri: vscode.Uri,
  ruling: NameRuling,
  done = 'Noted in the register.',
): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) {
    void vscode.window.showInformationMessage(
      'The register is kept with the project: save this article in a folder that is open, and try again.',
    );
    return;
  }
  await whenWritten(() => services.registers.add(folder, ruling), done);
}

async function nameFor({ articles }: Services, address: NameAddress | null): Promise<Named | null> {
  const editor = vscode.window.activeTextEditor;
  const uri = address?.uri ?? editor?.document.uri;
  if (!uri) return nothing('No name is at the cursor.');
  const document = await vscode.workspace.openTextDocument(uri);
  const state = await articles.settled(document);
  const { analysis } = state;
  if (!analysis) return nothing(whyNoAnalysis(state));
  const offset = address ? address.offset : editor && document.offsetAt(editor.selection.active);
  const found = offset === undefined ? null : entityAt(analysis, offset, (span) => span);
  const entity = address ? analysis.entities.find(({ id }) => id === address.id) : found?.what;
  if (!entity || !isNamed(entity))
    return nothing(address ? 'This name is not there any more.' : 'No name is at the cursor.');
  const mention = found?.what === entity ? entity.mentions.find(({ start }) => start === found.at.start) : undefined;
  return { uri, entity, analysis, form: mention?.form === 'name' ? wordsOf(mention) : entity.name };
}

function nothing(why: string): null {
  remark(why);
  return null;
}

const isNamed = (entity: Entity): entity is NamedEntity => isName(entity);

type OtherName = vscode.QuickPickItem & { readonly type: NameType; readonly aliases: readonly string[] };

/** What a name may be: the other names of the article, then those that only the register has. */
function othersOf(entity: Entity, analysis: Analysis, register: Register): OtherName[] {
  const own = entryOf(register, entity.name);
  const here = analysis.entities.filter(isNamed).filter((other) => other !== entity);
  const names = new Set(here.map(({ name }) => name));
  const known = register.entries.filter((entry) => entry !== own && !names.has(entry.name));
  return [
    ...here.map(({ name, type, aliases }) => ({ label: name, description: ENTITY_TYPE_LABELS[type], type, aliases })),
    ...known.map(({ name, type }) => ({
      label: name,
      description: `${ENTITY_TYPE_LABELS[type]}, in the register`,
      type,
      aliases: [],
    })),
  ];
}
