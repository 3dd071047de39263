const HEADER = 12;
const PICTURE = ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** Bits of VP8X that announce Exif and XMP. */
const METADATA_FLAGS = 0x08 | 0x04;

/** A WebP file (RFC 9649, section 2) without its metadata. Null when the file is not whole. */
export function cleanWebp(file: Buffer): Buffer | null {
  if (file.length < HEADER) return null;
  const end = 8 + file.readUInt32LE(4);
  if (end > file.length) return null;
  const kept: Buffer[] = [];
  let at = HEADER;
  while (at + 8 <= end) {
    const length = file.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (next > end) return null;
    const chunk = Buffer.from(file.subarray(at, next));
    const name = chunk.toString('latin1', 0, 4);
    if (name === 'VP8X' && length > 0) chunk[8]! &= ~METADATA_FLAGS;
    if (PICTURE.includes(name)) kept.push(chunk);
    at = next;
  }
  if (kept.length === 0) return null;
  const body = Buffer.concat(kept);
  const header = Buffer.from(file.subarray(0, HEADER));
  header.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([header, body]);
}
