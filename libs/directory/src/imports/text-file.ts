import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { Refusal } from '#libs/common';

/** A file of listings, looked at once from end to end. */
export interface TextFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content. */
  readonly hash: string;
  /** Name of its encoding, as iconv-lite knows it. */
  readonly encoding: string;
}

/** Bytes of lines with foreign letters that the guess is made from. */
const SAMPLE = 65_536;

/** Reads a file through: its hash, and its encoding, which is UTF-8 exactly when every byte of it is. */
export async function inspectFile(path: string, encoding = 'auto'): Promise<TextFile> {
  if (encoding !== 'auto' && !iconv.encodingExists(encoding))
    throw Refusal.of('INVALID', `There is no encoding called "${encoding}".`, 'encoding');
  const bytes = await sizeOf(path);
  const hash = createHash('sha256');
  const guess = new EncodingGuess();
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    guess.add(chunk);
  }
  return {
    path,
    bytes,
    hash: hash.digest('hex'),
    encoding: encoding === 'auto' ? guess.answer() : encoding,
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path);
    if (found.isFile()) return found.size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  throw Refusal.of('NOT_FOUND', `There is no file ${path}.`, 'file');
}

/** Finds out the encoding of a text from its bytes, given piece by piece. */
export class EncodingGuess {
  private readonly utf8 = new TextDecoder('utf-8', { fatal: true });
  private isUtf8 = true;
  private head = Buffer.alloc(0);
  private readonly foreign: Buffer[] = [];
  private foreignBytes = 0;

  add(chunk: Buffer): void {
    if (this.head.length < 4_096) this.head = Buffer.concat([this.head, chunk.subarray(0, 4_096)]);
    if (this.isUtf8) this.isUtf8 = this.decodes(chunk);
    if (this.foreignBytes < SAMPLE) this.sample(chunk);
  }

  answer(): string {
    const wide = wideEncoding(this.head);
    if (wide) return wide;
    if (this.isUtf8 && this.decodes(undefined)) return 'utf-8';
    const guess = chardet.detect(Buffer.concat(this.foreign)) ?? 'windows-1252';
    if (/^(?:ISO-8859-1|UTF-8|ASCII)$/i.test(guess)) return 'windows-1252';
    return iconv.encodingExists(guess) ? guess : 'windows-1252';
  }

  private decodes(chunk: Buffer | undefined): boolean {
    try {
      this.utf8.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  }

  private sample(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.foreignBytes < SAMPLE; at++) {
      if ((chunk[at] ?? 0) < 0x80) continue;
      const start = chunk.lastIndexOf(0x0a, at) + 1;
      const next = chunk.indexOf(0x0a, at);
      const end = next < 0 ? chunk.length : next + 1;
      this.foreign.push(chunk.subarray(start, end));
      this.foreignBytes += end - start;
      at = end - 1;
    }
  }
}

/** UTF-16 says so with its first two bytes, or by every other byte being zero. */
function wideEncoding(head: Buffer): string | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2]!++;
  const half = head.length / 2;
  if (half >= 2 && zeros[1]! > half * 0.3 && zeros[0]! < half * 0.05) return 'utf-16le';
  if (half >= 2 && zeros[0]! > half * 0.3 && zeros[1]! < half * 0.05) return 'utf-16be';
  return null;
}

/** The text of a file in pieces, without its byte order mark. `onBytes` hears how far it is. */
export async function* textOf(file: TextFile, onBytes: (read: number) => void): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(file.encoding);
  let read = 0;
  for await (const chunk of createReadStream(file.path, {
    highWaterMark: 1 << 18,
  }) as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk);
    onBytes((read += chunk.length));
    if (text) yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
