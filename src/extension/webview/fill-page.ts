import * as vscode from 'vscode';
import { makeNonce, pageHtml } from './page.ts';

/** Gives a webview the panel's page under its policy, with no more of the disk than the page's own files. */
export function fillPage(webview: vscode.Webview, extension: vscode.Uri, title: string): void {
  const files = vscode.Uri.joinPath(extension, 'dist');
  const address = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, name)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [files] };
  webview.html = pageHtml({
    cspSource: webview.cspSource,
    script: address('panel.js'),
    style: address('panel.css'),
    nonce: makeNonce(),
    title,
  });
}
