import { render } from 'preact';
import type { FromPage, ToPage } from '../protocol.ts';
import { App } from './app.tsx';
import { keepingFocus, returnFocus } from './focus.ts';
import { Place } from './place.ts';
import './styles.css';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const vscode = acquireVsCodeApi();
const place = new Place(vscode);
const root = document.getElementById('root');

if (root !== null) {
  const send = (message: FromPage) => vscode.postMessage(message);
  addEventListener('message', (event: MessageEvent<ToPage>) => {
    if (event.data?.type !== 'show') return;
    const { model } = event.data;
    if (model.kind !== 'note') place.enter(model.document);
    keepingFocus(() => render(<App model={model} place={place} send={send} />, root));
    if (model.kind !== 'note') place.restoreScroll();
  });
  returnFocus();
  addEventListener('scroll', () => place.noteScroll(scrollY), { passive: true });
  send({ type: 'ready' });
}
