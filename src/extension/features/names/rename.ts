import * as vscode from 'vscode';
import type { Entity } from '../../../engine/analysis.ts';
import { entryOf, type RegisterEntry } from '../../../engine/entities/register.ts';
import { capitalise, count, wordsOf } from '../../../report/english.ts';
import { isName } from '../../../report/entity-facts.ts';
import { toRange } from '../../convert.ts';
import { entityAt } from '../../passages.ts';
import type { Services } from '../../services/services.ts';
import { articleAddresses, documentWith } from '../../services/workspace-articles.ts';
import { Quotations } from './quotations.ts';
import { registerEdit } from './register-edit.ts';
import { planRename } from './rename-plan.ts';

/** What is to be looked at before it is changed, as the preview lists it. */
const OTHER_FORMS = { needsConfirmation: true, label: 'Other forms of the name' };
const OTHER_ARTICLES = {
  needsConfirmation: true,
  label: 'Other articles, where the register says it is the same name',
};

interface Renamed {
  readonly document: vscode.TextDocument;
  readonly entity: Entity;
  readonly old: string;
  readonly range: vscode.Range;
}

/** Renames an entity in its article, and in others where the register has it: never inside a direct quotation. */
export class NameRenaming implements vscode.RenameProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ range: vscode.Range; placeholder: string } | null> {
    const renamed = await this.#at(document, position);
    return renamed && { range: renamed.range, placeholder: renamed.old };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | null> {
    const renamed = await this.#at(document, position);
    if (!renamed) return null;
    const wanted = newName.replace(/\s+/g, ' ').trim();
    if (wanted === '') throw new Error('A name needs at least one letter.');
    const { entity, old } = renamed;
    const edit = new vscode.WorkspaceEdit();
    let quoted = this.#respell(edit, document, entity, old, wanted, null);
    const register = await this.#services.registers.of(document.uri);
    const entry = entryOf(register, old);
    if (entry) {
      quoted += await this.#respellElsewhere(edit, { document, entry, old, wanted }, token);
      const folder = vscode.workspace.getWorkspaceFolder(document.uri);
      if (folder && !token.isCancellationRequested)
        await registerEdit(edit, this.#services.registers.fileIn(folder), {
          kind: 'same',
          name: wanted,
          as: entry.name,
          type: entry.type,
          aliases: [],
        });
    }
    if (token.isCancellationRequested) return null;
    if (quoted > 0) void vscode.window.showInformationMessage(keptWords(old, quoted));
    return edit;
  }

  /**
   * The name at a position of the text as it is now; null where there is none, so that others may rename what is there.
   * Throws, with the reason as a sentence, for a mention that is not to be touched.
   */
  async #at(document: vscode.TextDocument, position: vscode.Position): Promise<Renamed | null> {
    const { analysis, version } = await this.#services.articles.settled(document);
    if (!analysis || version !== document.version) return null;
    const offset = document.offsetAt(position);
    const found = entityAt(analysis, offset, (span) => span);
    if (!found || !isName(found.what)) return null;
    const { what: entity, at } = found;
    const mention = entity.mentions.find(({ start, end }) => start === at.start && end === at.end);
    if (!mention) return null;
    const old = wordsOf(mention);
    if (new Quotations(document.getText()).touch(at))
      throw new Error(`A direct quotation keeps its words. Rename “${entity.name}” where the article itself names it.`);
    if (mention.form !== 'name')
      throw new Error(`“${old}” stands for ${entity.name} here. Rename it where the article names it.`);
    return { document, entity, old, range: toRange(document, at) };
  }

  /** Puts one article's changes into the edit, and gives how many mentions stay because they are quoted. */
  #respell(
    edit: vscode.WorkspaceEdit,
    document: vscode.TextDocument,
    entity: Entity,
    old: string,
    wanted: string,
    confirm: vscode.WorkspaceEditEntryMetadata | null,
  ): number {
    const { respellings, quoted } = planRename(document.getText(), entity, old, wanted);
    for (const { at, newText, isSure } of respellings) {
      const metadata = confirm ?? (isSure ? undefined : OTHER_FORMS);
      edit.replace(document.uri, toRange(document, at), newText, metadata);
    }
    return quoted;
  }

  async #respellElsewhere(
    edit: vscode.WorkspaceEdit,
    {
      document,
      entry,
      old,
      wanted,
    }: { document: vscode.TextDocument; entry: RegisterEntry; old: string; wanted: string },
    token: vscode.CancellationToken,
  ): Promise<number> {
    const { articles } = this.#services;
    const home = vscode.workspace.getWorkspaceFolder(document.uri);
    const words = [entry.name, ...entry.aliases].map((word) => word.toLowerCase());
    let quoted = 0;
    for (const uri of (await articleAddresses(token)).uris) {
      if (token.isCancellationRequested) return quoted;
      const isElsewhere = uri.toString() !== document.uri.toString();
      // A register speaks for its own folder only.
      if (!isElsewhere || vscode.workspace.getWorkspaceFolder(uri) !== home) continue;
      const other = await documentWith(uri, words);
      const state = other && (await articles.settled(other));
      if (!other || state?.version !== other.version) continue;
      for (const entity of state.analysis?.entities ?? [])
        if (entity.name === entry.name && isName(entity))
          quoted += this.#respell(edit, other, entity, old, wanted, OTHER_ARTICLES);
    }
    return quoted;
  }
}

function keptWords(name: string, quoted: number): string {
  const where = quoted === 1 ? 'in a direct quotation stays' : 'in direct quotations stay';
  return `${capitalise(count(quoted, 'mention'))} of “${name}” ${where} as spoken.`;
}
