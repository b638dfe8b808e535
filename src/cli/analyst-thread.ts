import { type MessagePort, Worker } from 'node:worker_threads';
import type { Analysis } from '../engine/analysis.ts';
import type { AnalyzeOptions, Engine } from '../engine/engine.ts';
import { type Analyst, TooSlow } from './analyst.ts';

interface Question {
  readonly text: string;
  readonly options: AnalyzeOptions;
}

type Answer = { readonly analysis: Analysis } | { readonly error: string };

/** The thread's side: answers every question with the engine, one after the other, and says first that it is there. */
export function answerOn(port: MessagePort, engine: Engine): void {
  port.on('message', ({ text, options }: Question) => port.postMessage(answer(engine, text, options)));
  // The language model is loaded on the first reading: that is part of the start, not of somebody's article.
  engine.analyze('Ready.');
  port.postMessage('ready');
}

function answer(engine: Engine, text: string, options: AnalyzeOptions): Answer {
  try {
    return { analysis: engine.analyze(text, options) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/**
 * An engine in a thread of its own, because only from outside can synchronous work be interrupted. `seconds` is for
 * each analysis, without the thread's own start; after a deadline the next analysis gets a new thread. `entry` is the
 * script that calls `answerOn` when it finds itself in a thread.
 */
export function analystInThread(entry: string, seconds: number): Analyst {
  let thread: Worker | null = null;

  async function start(): Promise<Worker> {
    const worker = new Worker(entry);
    await nextMessage(worker);
    return worker;
  }

  async function stop(): Promise<void> {
    const running = thread;
    thread = null;
    await running?.terminate();
  }

  return {
    async analyze(text, options) {
      thread ??= await start();
      const reply = nextMessage<Answer>(thread);
      thread.postMessage({ text, options } satisfies Question);
      let answer: Answer;
      try {
        answer = await within(seconds, reply);
      } catch (error) {
        // Too slow or dead: either way this thread answers no more.
        await stop();
        throw error;
      }
      if ('error' in answer) throw new Error(answer.error);
      return answer.analysis;
    },
    close: stop,
  };
}

async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // The loser of the race may yet fail, when its thread is ended.
    work.catch(() => {});
  }
}

function nextMessage<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const onMessage = (message: T): void => {
      done();
      resolve(message);
    };
    const onError = (error: Error): void => {
      done();
      reject(error);
    };
    const onExit = (code: number): void => onError(new Error(`The analysing thread ended with code ${code}.`));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}
