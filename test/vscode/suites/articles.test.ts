import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleState } from '../../../src/extension/services/services.ts';
import {
  ARTICLE,
  closeAll,
  extension,
  removeFile,
  settled,
  showFile,
  showUntitled,
  withSetting,
} from '../extension.ts';
import { until } from '../wait.ts';

const FRENCH = `# Corvale pourrait racheter son rival

L’opérateur de ferries Corvale discute du rachat de son concurrent, a rapporté lundi le journal, citant une personne au courant du dossier. « Nous ne commentons pas les rumeurs », a déclaré une porte-parole de l’entreprise. Les deux sociétés avaient signé en mars un accord-cadre sur des terminaux communs, selon un communiqué.
`;

describe('Activation', () => {
  it('registers every command that the manifest contributes', async () => {
    await extension();
    const known = new Set(await vscode.commands.getCommands(true));
    const { packageJSON } = vscode.extensions.getExtension('on-the-record.on-the-record')!;
    for (const { command } of packageJSON.contributes.commands) assert.ok(known.has(command), command);
  });

  it('gives Markdown calm defaults for prose', () => {
    const editor = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('unicodeHighlight.nonBasicASCII'), false);
  });
});

describe('What is an article', () => {
  afterEach(closeAll);

  it('is a text that reads as one, and its passages are slices of it', async () => {
    const editor = await showUntitled(ARTICLE);
    const { status, analysis } = await settled(editor);
    assert.equal(status, 'article');
    const text = editor.document.getText();
    assert.ok(analysis && analysis.attributions.length >= 3);
    for (const { cue } of analysis.attributions) assert.equal(cue.text, text.slice(cue.start, cue.end));
    const [relay] = analysis.attributions.filter(({ chain }) => chain.length > 1);
    assert.equal(relay?.unverified, 'unnamed');
  });

  it('is read alike with Windows line ends', async () => {
    const unix = await settled(await showUntitled(ARTICLE));
    const editor = await showFile('windows.md', ARTICLE.replaceAll('\n', '\r\n'));
    const windows = await settled(editor);
    await closeAll();
    await removeFile('windows.md');
    const text = editor.document.getText();
    assert.ok(text.includes('\r\n'));
    const cues = ({ analysis }: ArticleState) => analysis?.attributions.map(({ cue }) => cue.text);
    assert.deepEqual(cues(windows), cues(unix));
    for (const { cue } of windows.analysis!.attributions) assert.equal(cue.text, text.slice(cue.start, cue.end));
  });

  it('is neither a README nor an empty file, and both stay as they are', async () => {
    const readme = await vscode.window.showTextDocument((await vscode.workspace.findFiles('README.md'))[0]!);
    assert.equal((await settled(readme)).status, 'not-an-article');
    assert.equal((await settled(await showUntitled(''))).status, 'not-an-article');
    assert.equal(readme.document.isDirty, false);
  });

  it('is what the user says it is, before and after', async () => {
    const editor = await showUntitled('# A list of things\n\nNothing is said here.\n');
    assert.equal((await settled(editor)).status, 'not-an-article');
    await vscode.commands.executeCommand('onTheRecord.treatAsArticle');
    assert.equal((await settled(editor)).status, 'article');
    await vscode.commands.executeCommand('onTheRecord.notAnArticle');
    assert.equal((await settled(editor)).status, 'not-an-article');
  });

  it('is what its front matter says it is', async () => {
    const editor = await showUntitled(`---\non-the-record: false\n---\n\n${ARTICLE}`);
    assert.equal((await settled(editor)).status, 'not-an-article');
  });

  it('is what the globs of the settings say it is', async () => {
    const editor = await showFile('drafts/corvale.md', ARTICLE);
    try {
      assert.equal((await settled(editor)).status, 'article');
      await withSetting('article.exclude', ['drafts/**'], async () => {
        assert.equal((await settled(editor)).status, 'not-an-article');
      });
      assert.equal((await settled(editor)).status, 'article');
    } finally {
      await closeAll();
      await removeFile('drafts');
    }
  });

  it('is no text over the ceiling, and the state says so', async () => {
    await withSetting('article.maximumSize', 1000, async () => {
      const { status, why } = await settled(await showUntitled(ARTICLE.repeat(2)));
      assert.equal(status, 'too-large');
      assert.match(why, /1,000/);
    });
  });

  it('is no text in another language, and the state says which', async () => {
    const { status, why, analysis } = await settled(await showUntitled(FRENCH));
    assert.equal(status, 'other-language');
    assert.match(why, /French/);
    assert.equal(analysis, null);
  });

  it('is no document that another extension shows, though it is Markdown', async () => {
    const { articles } = await extension();
    const provider = vscode.workspace.registerTextDocumentContentProvider('comment', {
      provideTextDocumentContent: () => ARTICLE,
    });
    try {
      const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse('comment:corvale.md'));
      const document = await vscode.languages.setTextDocumentLanguage(opened, 'markdown');
      await vscode.window.showTextDocument(document);
      assert.equal((await articles.settled(document)).status, 'not-an-article');
      assert.equal(articles.get(document.uri), undefined);
      assert.equal(articles.active, null);
    } finally {
      provider.dispose();
    }
  });

  it('is found in a custom editor too, where there is no text editor, and is revealed in the source again', async () => {
    const { articles } = await extension();
    const { document } = await showFile('custom.md', ARTICLE);
    try {
      await closeAll();
      await vscode.commands.executeCommand('vscode.openWith', document.uri, 'vscode.markdown.preview.editor');
      await until(
        () => articles.active?.uri.toString() === document.uri.toString(),
        'the article in the custom editor',
      );
      assert.equal(vscode.window.visibleTextEditors.length, 0);
      await until(() => articles.active?.status === 'article', 'its analysis');
      await vscode.commands.executeCommand('vscode.openWith', document.uri, 'default');
      await vscode.commands.executeCommand('onTheRecord.goToNextUnverified');
      assert.equal(vscode.window.activeTextEditor?.selection.isEmpty, false);
    } finally {
      await closeAll();
      await removeFile('custom.md');
    }
  });

  it('is no plain text', async () => {
    const { articles } = await extension();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: ARTICLE });
    await vscode.window.showTextDocument(document);
    assert.equal((await articles.settled(document)).status, 'not-an-article');
  });
});

describe('An article that is edited', () => {
  afterEach(closeAll);

  it('is read anew, while results of older versions are dropped', async () => {
    const { articles } = await extension();
    const editor = await showUntitled(ARTICLE);
    const versions: number[] = [];
    const subscription = articles.onDidChange(({ uri, version }) => {
      if (uri.toString() === editor.document.uri.toString()) versions.push(version);
    });
    try {
      const first = articles.settled(editor.document);
      for (let i = 0; i < 5; i++) await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'Yes. '));
      const state = await articles.settled(editor.document);
      assert.equal(state.version, editor.document.version);
      assert.equal((await first).uri.toString(), editor.document.uri.toString());
      assert.deepEqual(
        versions,
        [...versions].sort((a, b) => a - b),
      );
      const text = editor.document.getText();
      for (const { cue } of state.analysis!.attributions) assert.equal(cue.text, text.slice(cue.start, cue.end));
    } finally {
      subscription.dispose();
    }
  });

  it('is read without being asked once typing rests', async () => {
    const { articles } = await extension();
    const editor = await showUntitled(ARTICLE);
    await settled(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 2), 'Ferries: '));
    const { version, uri } = editor.document;
    await until(() => articles.get(uri)?.version === version, 'the analysis of the edited text');
  });

  it('is forgotten when it is closed, and what was said of it with it', async () => {
    const { articles } = await extension();
    const { document } = await showUntitled(ARTICLE, 'forgotten');
    await vscode.commands.executeCommand('onTheRecord.notAnArticle');
    await closeAll();
    await until(() => document.isClosed, 'the document to be closed');
    assert.equal(articles.get(document.uri), undefined);
    assert.equal(articles.active, null);
    const again = await showUntitled(ARTICLE, 'forgotten');
    assert.equal(again.document.uri.toString(), document.uri.toString());
    assert.equal((await settled(again)).status, 'article');
  });
});

describe('The register of names', () => {
  it('decides what a name is, as soon as its file is written', async () => {
    const text = ARTICLE.replaceAll('Brightwater', 'Zandrovia');
    const editor = await showFile('register.md', text);
    try {
      await settled(editor);
      await showRegister('entries:\n  - name: Zandrovia\n    type: place\n');
      await until(async () => typeOf(await settled(editor), 'Zandrovia') === 'place', 'the name as a place');
      await showRegister('entries:\n  - name: Zandrovia\n    type: person\n');
      await until(async () => typeOf(await settled(editor), 'Zandrovia') === 'person', 'the name as a person');
    } finally {
      await closeAll();
      await removeFile('register.md');
      await removeFile('.on-the-record');
    }
  });
});

async function showRegister(yaml: string): Promise<void> {
  await showFile('.on-the-record/register.yaml', yaml);
}

function typeOf({ analysis }: ArticleState, name: string): string | undefined {
  return analysis?.entities.find((entity) => entity.name === name)?.type;
}
