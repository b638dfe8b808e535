import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** What is wrong with an input, in one plain sentence for the person who named it. */
export class BadInput extends Error {}

/** Bytes. A larger file is no article; the engine's own cap is far below. */
const LARGEST_FILE = 256 * 1024 * 1024;

/**
 * The text of a file, or of standard input for "-". Throws `BadInput` for what cannot be read or is no UTF-8 text. A
 * byte-order mark stays, so that offsets count from the start of the file.
 */
export async function readText(file: string, stdin: Readable): Promise<string> {
  if (file === '-') return decode(await collect(stdin, 'standard input'), 'standard input');
  let what: Awaited<ReturnType<typeof stat>>;
  try {
    what = await stat(file);
  } catch (error) {
    throw new BadInput(`Cannot read ${file}: ${reasonOf(error)}.`);
  }
  if (what.isDirectory()) throw new BadInput(`Cannot read ${file}: it is a directory; name the files in it.`);
  if (what.size > LARGEST_FILE) throw tooLarge(file);
  return decode(await collect(createReadStream(file), file), file);
}

const tooLarge = (name: string): BadInput =>
  new BadInput(`Cannot read ${name}: it is larger than ${LARGEST_FILE / 1024 / 1024} MB.`);

async function collect(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      // A binary file is known by its first zero byte: an endless device need not be read to its end.
      if (chunk.includes(0)) throw binary(Buffer.concat([...chunks, chunk]), name);
      size += chunk.length;
      if (size > LARGEST_FILE) throw tooLarge(name);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`Cannot read ${name}: ${reasonOf(error)}.`);
  }
  return Buffer.concat(chunks, size);
}

function binary(start: Buffer, name: string): BadInput {
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return new BadInput(
    utf16 ? `Cannot read ${name}: it is UTF-16; save it as UTF-8.` : `Cannot read ${name}: it is binary, not text.`,
  );
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(`Cannot read ${name}: it is not valid UTF-8 text.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links go in a circle',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
