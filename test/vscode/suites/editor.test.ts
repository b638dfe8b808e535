import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, extension, settled, showUntitled, withSetting } from '../extension.ts';
import { until } from '../wait.ts';

/** The texts that are drawn in one style. */
async function drawn(editor: vscode.TextEditor, style: string): Promise<string[]> {
  const { highlights } = await extension();
  const text = editor.document.getText();
  return highlights
    .drawn(editor)
    .filter((mark) => mark.style === style)
    .map(({ span }) => text.slice(span.start, span.end));
}

async function showArticle(): Promise<vscode.TextEditor> {
  const editor = await showUntitled(ARTICLE);
  await settled(editor);
  return editor;
}

function positionOf(editor: vscode.TextEditor, words: string): vscode.Position {
  return editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
}

const selected = (editor: vscode.TextEditor) => editor.document.getText(editor.selection);

describe('Highlights', () => {
  afterEach(closeAll);

  it('show names, sources, cues and what is unverified', async () => {
    const editor = await showArticle();
    assert.ok((await drawn(editor, 'person')).includes('Anna Bellweather'));
    assert.ok((await drawn(editor, 'cue')).includes('reported'));
    assert.ok((await drawn(editor, 'unnamed')).some((text) => text.includes('in talks to buy')));
    assert.ok((await drawn(editor, 'figure')).some((text) => text.includes('210')));
  });

  it('go layer by layer with the settings', async () => {
    const editor = await showArticle();
    await withSetting('highlights.entities', false, async () => {
      await until(async () => (await drawn(editor, 'organization')).length === 0, 'names without a mark');
      assert.ok((await drawn(editor, 'cue')).length > 0);
    });
    await until(async () => (await drawn(editor, 'organization')).length > 0, 'marks on names');
  });

  it('are hidden and shown by Toggle Highlights', async () => {
    const editor = await showArticle();
    const { highlights } = await extension();
    await vscode.commands.executeCommand('onTheRecord.toggleHighlights');
    assert.equal(highlights.drawn(editor).length, 0);
    await vscode.commands.executeCommand('onTheRecord.toggleHighlights');
    assert.ok(highlights.drawn(editor).length > 0);
  });

  it('vanish when the document is said to be no article', async () => {
    const editor = await showArticle();
    const { highlights } = await extension();
    await vscode.commands.executeCommand('onTheRecord.notAnArticle');
    await settled(editor);
    assert.equal(highlights.drawn(editor).length, 0);
  });

  it('stay while somebody types, until the next analysis is there', async () => {
    const editor = await showArticle();
    const { highlights } = await extension();
    const before = highlights.drawn(editor);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 2), 'Ferries: '));
    assert.equal(highlights.drawn(editor), before);
    await settled(editor);
    assert.ok((await drawn(editor, 'person')).includes('Anna Bellweather'));
  });
});

describe('A hover', () => {
  afterEach(closeAll);

  const hoverAt = async (editor: vscode.TextEditor, words: string) => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      positionOf(editor, words),
    );
    return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
  };
  const text = (contents: vscode.MarkdownString[]) =>
    contents.map(({ value }) => value.replaceAll('&nbsp;', ' ')).join('\n');

  it('says who says it, through whom, on whose word and why it is marked', async () => {
    const value = text(await hoverAt(await showArticle(), 'in talks to buy'));
    assert.match(value, /Unnamed source: not verified/);
    assert.match(value, /Who says it:\* a person familiar with the matter/);
    assert.match(value, /Through:\* the Portham Herald/);
    assert.match(value, /Why it is marked:\*/);
  });

  it('shows the article’s words as text: no link, no image, no HTML, no command', async () => {
    const source =
      '“It is ![x](https://example.org/x.png) <b>done</b>,” said [Anna Bellweather](command:x), a spokeswoman.';
    const editor = await showUntitled(`${ARTICLE}\n${source}\n`);
    await vscode.commands.executeCommand('onTheRecord.treatAsArticle');
    await settled(editor);
    for (const content of await hoverAt(editor, 'Anna Bellweather](')) {
      assert.notEqual(content.isTrusted, true);
      assert.notEqual(content.supportHtml, true);
      assert.doesNotMatch(content.value, /(?<!\\)\]\(|(?<!\\)<b>/);
    }
  });

  it('is not there where the article speaks for itself, and in what is no article', async () => {
    const editor = await showArticle();
    assert.equal((await hoverAt(editor, 'were not disclosed')).length, 0);
    await vscode.commands.executeCommand('onTheRecord.notAnArticle');
    await settled(editor);
    assert.equal((await hoverAt(editor, 'in talks to buy')).length, 0);
  });

  it('follows its passage while the text is edited', async () => {
    const editor = await showArticle();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
    const value = text(await hoverAt(editor, 'in talks to buy'));
    assert.match(value, /Unnamed source: not verified/);
  });
});

describe('Commands and the tree', () => {
  afterEach(closeAll);

  it('go to the next and to the previous unverified attribution, round the end', async () => {
    const editor = await showArticle();
    const { articles } = await extension();
    const unverified = articles.get(editor.document.uri)!.analysis!.attributions.filter((one) => one.unverified);
    const places = new Set(unverified.map(({ source, cue }) => `${(source ?? cue).start} ${(source ?? cue).text}`));
    assert.ok(places.size > 1);
    const seen: string[] = [];
    for (let i = 0; i <= places.size; i++) {
      await vscode.commands.executeCommand('onTheRecord.goToNextUnverified');
      seen.push(`${editor.document.offsetAt(editor.selection.start)} ${selected(editor)}`);
    }
    assert.equal(seen[0], seen.at(-1));
    assert.deepEqual(new Set(seen), places);
    await vscode.commands.executeCommand('onTheRecord.goToPreviousUnverified');
    assert.equal(`${editor.document.offsetAt(editor.selection.start)} ${selected(editor)}`, seen.at(-2));
  });

  it('reveal an attribution of the tree', async () => {
    const editor = await showArticle();
    const { uri } = editor.document;
    const { articles } = await extension();
    for (const { id, source, cue } of articles.get(uri)!.analysis!.attributions) {
      await vscode.commands.executeCommand('onTheRecord.revealAttribution', uri, id);
      assert.equal(selected(editor), (source ?? cue).text);
    }
  });

  it('open a sample as a document of its own, read as an article', async () => {
    await vscode.commands.executeCommand('onTheRecord.openSampleArticle', 'relayed-rumour.md');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.isUntitled, true);
    const { status, analysis } = await settled(editor);
    assert.equal(status, 'article');
    assert.ok(analysis!.attributions.some(({ unverified }) => unverified === 'unnamed'));
  });

  it('find no article where none is open, and say so instead of failing', async () => {
    await closeAll();
    await vscode.commands.executeCommand('onTheRecord.goToNextUnverified');
    await vscode.commands.executeCommand('onTheRecord.treatAsArticle');
  });
});
