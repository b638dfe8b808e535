import * as vscode from 'vscode';
import { WEIGHTS_FILES, type Weights } from '../engine/engine.ts';
import { articleChoice } from './features/article-choice/index.ts';
import { attributions } from './features/attributions/index.ts';
import { comparing } from './features/comparing/index.ts';
import { copying } from './features/copying/index.ts';
import { dealPanel } from './features/deal-panel/index.ts';
import { dismissing } from './features/dismissing/index.ts';
import { findings } from './features/findings/index.ts';
import { Highlights } from './features/highlights/index.ts';
import { hovers } from './features/hovers/index.ts';
import { languageModelTools } from './features/language-model-tools/index.ts';
import { names } from './features/names/index.ts';
import { navigation } from './features/navigation/index.ts';
import { openSample } from './features/open-sample/index.ts';
import { registerCompletion } from './features/register-completion/index.ts';
import { status } from './features/status/index.ts';
import { summaries } from './features/summaries/index.ts';
import { ArticleTracker } from './services/articles.ts';
import { Choices } from './services/choices.ts';
import { tellOfDamage } from './services/damage.ts';
import { Dismissals } from './services/dismissals.ts';
import type { ArticleEngine } from './services/engine.ts';
import { groundChanges } from './services/ground-changes.ts';
import { InFront } from './services/in-front.ts';
import { readDocument } from './services/reader.ts';
import { Registers } from './services/registers.ts';
import type { Articles, Feature } from './services/services.ts';

const FEATURES: readonly Feature[] = [
  hovers,
  attributions,
  dealPanel,
  summaries,
  copying,
  comparing,
  findings,
  languageModelTools,
  names,
  registerCompletion,
  navigation,
  status,
  articleChoice,
  dismissing,
  openSample,
];

/** What other extensions, and our own tests, get of this one. */
export interface ExtensionApi {
  readonly articles: Pick<Articles, 'active' | 'get' | 'settled' | 'onDidChange' | 'onDidChangeActive'>;
  readonly highlights: Pick<Highlights, 'drawn'>;
}

/** Builds the services once, then the features. Nothing here waits: the engine loads when the first article is read. */
export function activate(context: vscode.ExtensionContext): ExtensionApi {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const engine = lateEngine(context.extensionUri, log);
  const choices = new Choices(context.workspaceState);
  const registers = new Registers(log);
  const dismissals = new Dismissals(log);
  const ground = groundChanges(choices, registers, dismissals);
  const inFront = new InFront();
  const articles = new ArticleTracker({
    read: (document, isCancelled) => readDocument(document, { engine, choices, registers, dismissals }, isCancelled),
    inFront,
    choices,
    onDidChangeGround: ground.event,
    log,
  });
  const services = { articles, choices, dismissals, registers, log };
  const highlights = new Highlights(context, services);
  const features = FEATURES.map((feature) => feature(context, services));
  // Undone from the last to the first: the features before the services that they read.
  context.subscriptions.push(log, choices, registers, dismissals, ground, inFront, articles, highlights, ...features);
  return { articles, highlights };
}

/** Loads the engine and its weights when it is first asked for, and gives the same one from then on. */
function lateEngine(home: vscode.Uri, log: vscode.LogOutputChannel): () => Promise<ArticleEngine> {
  let engine: Promise<ArticleEngine> | undefined;
  return () => {
    engine ??= Promise.all([import('./services/engine.ts'), readWeights(home)]).then(([{ startEngine }, weights]) =>
      startEngine({ weights, warn: tellOfDamage(log) }),
    );
    return engine;
  };
}

/** Gives the bytes of each file, or throws why there are none, when the engine asks: it then goes on without them. */
async function readWeights(home: vscode.Uri): Promise<Weights> {
  const folder = vscode.Uri.joinPath(home, 'dist', 'models');
  const files = await Promise.allSettled(
    WEIGHTS_FILES.map((file) => vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, `${file}.bin`))),
  );
  return (file) => {
    const read = files[WEIGHTS_FILES.indexOf(file)]!;
    if (read.status === 'rejected') throw read.reason;
    return read.value;
  };
}
