import { type MessagePort, Worker, workerData } from 'node:worker_threads';
import type { Analysis } from '../engine/analysis.ts';
import type { AnalyzeOptions, Engine } from '../engine/engine.ts';
import { EMPTY_REGISTER, type Register } from '../engine/entities/register.ts';
import { type Analyst, TooSlow } from './analyst.ts';
import { type Form, type Printed, printed } from './printed.ts';

interface Question {
  readonly text: string;
  readonly options: AnalyzeOptions;
  /** Null for that of the question before: an engine knows a register again only while it is the same object. */
  readonly register: Register | null;
  /** Null for the analysis itself. */
  readonly form: Form | null;
}

type Answer<T> = { readonly answer: T } | { readonly error: string };

/** The thread's side: answers every question with the engine, one after the other, and says first that it is there. */
export function answerOn(port: MessagePort, engine: Engine): void {
  let known = EMPTY_REGISTER;
  port.on('message', ({ text, options, register, form }: Question) => {
    known = register ?? known;
    port.postMessage(answerWith(engine, text, { ...options, register: known }, form));
  });
  // The language model is loaded on the first reading: that is part of the start, not of somebody's article.
  engine.analyze('Ready.');
  port.postMessage('ready');
}

export const isQuiet = (): boolean => (workerData as { quiet?: boolean } | null)?.quiet === true;

function answerWith(
  engine: Engine,
  text: string,
  options: AnalyzeOptions,
  form: Form | null,
): Answer<Analysis | Printed> {
  try {
    const analysis = engine.analyze(text, options);
    // Printed here, as a text is handed over in a small part of the time that its objects take.
    return { answer: form === null ? analysis : printed(analysis, text, form) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/**
 * An engine in a thread of its own: several can work at once, and only from outside can synchronous work be
 * interrupted. `seconds` is for each analysis, without the thread's own start, null for no end; after a deadline the next
 * analysis gets a new thread. `entry` is the script that calls `answerOn` when it finds itself in a thread, where
 * `isQuiet()` is true if another thread says what there is to say of the engine itself.
 */
export function analystInThread(entry: string, seconds: number | null, quiet = false): Analyst {
  let thread: Worker | null = null;
  let told: Register = EMPTY_REGISTER;

  async function start(): Promise<Worker> {
    const worker = new Worker(entry, { workerData: { quiet } });
    await nextMessage(worker);
    told = EMPTY_REGISTER;
    return worker;
  }

  async function stop(): Promise<void> {
    const running = thread;
    thread = null;
    await running?.terminate();
  }

  async function ask<T>(text: string, { register = EMPTY_REGISTER, ...options }: AnalyzeOptions, form: Form | null) {
    thread ??= await start();
    const reply = nextMessage<Answer<T>>(thread);
    thread.postMessage({ text, options, register: register === told ? null : register, form } satisfies Question);
    told = register;
    let answer: Answer<T>;
    try {
      answer = seconds === null ? await reply : await within(seconds, reply);
    } catch (error) {
      // Too slow or dead: either way this thread answers no more.
      await stop();
      throw error;
    }
    if ('error' in answer) throw new Error(answer.error);
    return answer.answer;
  }

  return {
    atOnce: 1,
    analyze: (text, options) => ask<Analysis>(text, options, null),
    print: (text, options, form) => ask<Printed>(text, options, form),
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
