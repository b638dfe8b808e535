import * as vscode from 'vscode';
import { entryOf } from '../../../engine/entities/register.ts';
import { isName } from '../../../report/entity-facts.ts';
import { toRange } from '../../convert.ts';
import { commandFix } from '../../quick-fix.ts';
import type { Services } from '../../services/services.ts';
import { entityHere } from './at-position.ts';
import type { NameQuestions, Question } from './questions.ts';
import { Quotations } from './quotations.ts';

/** What a checker says of a name that the view or a quick fix is about. */
const COMMANDS = {
  add: 'onTheRecord.addToRegister',
  notName: 'onTheRecord.notAName',
  same: 'onTheRecord.sameName',
  notSame: 'onTheRecord.notSameName',
} as const;

/** Offers, on a name, what may be said of it, and where two spellings may be one, the answers. */
export class NameQuickFixes implements vscode.CodeActionProvider {
  readonly #services: Services;
  readonly #questions: NameQuestions;

  constructor(services: Services, questions: NameQuestions) {
    this.#services = services;
    this.#questions = questions;
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    const answers = this.#questions.at(document, range).flatMap((question) => this.#answers(document, question));
    return [...answers, ...(await this.#onName(document, range.start))];
  }

  async #onName(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CodeAction[]> {
    const { articles, registers } = this.#services;
    const here = entityHere(articles, document, position);
    if (!here || !isName(here.entity)) return [];
    const { id, name } = here.entity;
    const isKnown = entryOf(await registers.of(document.uri), name) !== null;
    const at = { uri: document.uri, id, offset: document.offsetAt(position) };
    return [
      ...(isKnown
        ? []
        : [commandFix('Add to register', COMMANDS.add, at), commandFix('Not a name', COMMANDS.notName, at)]),
      commandFix('Same as …', COMMANDS.same, at),
    ];
  }

  #answers(document: vscode.TextDocument, { variant }: Question): vscode.CodeAction[] {
    const { usual, unusual } = variant;
    const { uri } = document;
    const names = [unusual.words, usual.words] as const;
    const isOneEntry = unusual.words.toLowerCase() === usual.words.toLowerCase();
    const { name, type, aliases: others } = usual.entity;
    const aliases = [name, ...others];
    return [
      ...this.#respelling(document, variant),
      ...(isOneEntry
        ? []
        : [
            commandFix(`Same as “${usual.words}”`, COMMANDS.same, { uri, name: names[0], as: names[1], type, aliases }),
          ]),
      commandFix(isOneEntry ? 'Leave both spellings' : 'Not the same', COMMANDS.notSame, { uri, names }),
    ];
  }

  /** Writes the usual spelling, wherever the article itself has the unusual one. */
  #respelling(document: vscode.TextDocument, { usual, unusual }: Question['variant']): vscode.CodeAction[] {
    const { uri } = document;
    const quotations = new Quotations(document.getText());
    const edit = new vscode.WorkspaceEdit();
    for (const mention of unusual.mentions) {
      const now = this.#services.articles.locate(uri, mention);
      if (now && !quotations.touch(now)) edit.replace(uri, toRange(document, now), usual.words);
    }
    if (edit.size === 0) return [];
    const fix = new vscode.CodeAction(`Write “${usual.words}”`, vscode.CodeActionKind.QuickFix);
    fix.edit = edit;
    return [fix];
  }
}
