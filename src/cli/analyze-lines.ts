import type { Readable } from 'node:stream';
import type { TextFormat } from '../engine/article/article.ts';
import type { Analyst } from './analyst.ts';
import { type Line, linesOf } from './lines.ts';
import type { Output } from './output.ts';
import type { Settings } from './settings.ts';

/** Bytes. Far above any article; what is longer is refused instead of held in memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Lines in hand for each who works at once: many, so that nobody waits while another has a long article. */
const IN_HAND = 16;
/** Where the lines in hand hold more bytes than this, there are few of them. */
const MUCH = 4 * 1024 * 1024;
const FEW = 2;

export const FORMATS: readonly TextFormat[] = ['markdown', 'plain', 'lines'];

interface Request {
  readonly id?: string;
  readonly text: string;
  readonly format: TextFormat;
}

/** A line that is no request; `id` as far as the line gives one. */
class BadLine extends Error {
  readonly id: unknown;

  constructor(message: string, id: unknown = null) {
    super(message);
    this.id = id;
  }
}

/** A line in hand, until it and all before it are printed. */
interface UnderWay {
  readonly bytes: number;
  readonly printed: Promise<void>;
}

/** What is printed for a line, and said to the person who started it. */
interface Reply {
  readonly json: string;
  readonly remarks: readonly string[];
  readonly failed: boolean;
}

/**
 * Prints one analysis a line for lines of `{"id","text","format"}`, in order, each as soon as it and those before it are
 * there. Reads on while the analyst can work on more, so far that none who works waits for the first. A line that is no
 * such object, or cannot be analysed, gives `{"id","error"}` in its place. Returns the exit code: 0, or 1 after such a line.
 */
export async function analyzeLines(
  analyst: Analyst,
  settings: Settings,
  stdin: Readable,
  output: Output,
  longest = LONGEST_LINE,
): Promise<number> {
  let code = 0;
  let first = true;
  const { atOnce } = analyst;
  const underWay: UnderWay[] = [];
  let held = 0;
  let printed = Promise.resolve();

  async function print(reply: Promise<Reply>, before: Promise<void>): Promise<void> {
    const [{ json, remarks, failed }] = await Promise.all([reply, before]);
    if (failed) code = 1;
    for (const remark of remarks) output.remark(remark);
    await output.result(`${json}\n`);
  }

  const isFull = (): boolean => underWay.length >= (atOnce === 1 ? 1 : atOnce * (held > MUCH ? FEW : IN_HAND));

  for await (const line of linesOf(stdin, longest)) {
    if (!isBlank(line)) {
      while (isFull()) {
        const oldest = underWay.shift()!;
        await oldest.printed;
        held -= oldest.bytes;
      }
      printed = print(replyTo(line, first, analyst, settings), printed);
      // A failure is thrown where it is waited for.
      printed.catch(() => {});
      const bytes = line?.length ?? 0;
      held += bytes;
      underWay.push({ bytes, printed });
    }
    first = false;
  }
  await printed;
  return code;
}

const isBlank = (line: Line): boolean => line !== null && line.length < 1024 && line.toString('latin1').trim() === '';

async function replyTo(line: Line, first: boolean, analyst: Analyst, settings: Settings): Promise<Reply> {
  let id: unknown = null;
  try {
    const request = parse(textOf(line, first));
    id = request.id ?? null;
    const { text, ...asked } = request;
    const form = { convention: settings.convention, indented: false };
    const record = await settings.recordFor('-', text);
    const { json, remarks } = await analyst.print(text, { ...settings.options, ...record, ...asked }, form);
    const named = remarks.map((remark) => `${request.id ?? 'a line without id'}: ${remark}`);
    return { json, remarks: named, failed: false };
  } catch (error) {
    const { message } = error as Error;
    const result = { id: error instanceof BadLine ? error.id : id, error: message };
    return { json: JSON.stringify(result), remarks: [], failed: true };
  }
}

/** The line as text; a byte-order mark at the very start of the stream is no part of it. */
function textOf(line: Line, first: boolean): string {
  if (line === null) throw new BadLine('The line is too long.');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(line);
  } catch {
    throw new BadLine('The line is not valid UTF-8 text.');
  }
}

function parse(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('The line is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('The line is not an object with "id" and "text".');
  }
  const { id, text, format = 'markdown' } = value as Readonly<Record<string, unknown>>;
  if (id !== undefined && typeof id !== 'string') throw new BadLine('"id" is not a string.', id);
  if (typeof text !== 'string') throw new BadLine('"text" is missing or not a string.', id);
  if (!isFormat(format)) throw new BadLine(`"format" is none of ${FORMATS.join(', ')}.`, id);
  return id === undefined ? { text, format } : { id, text, format };
}

const isFormat = (value: unknown): value is TextFormat => FORMATS.some((format) => format === value);
