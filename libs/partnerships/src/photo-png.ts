const SIGNATURE = 8;
/** A chunk's length, name and checksum. */
const AROUND = 12;

/** Chunks that make the picture; Exif, texts, times and animations are not among them. */
const PICTURE = 'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs'.split(' ');

/** A PNG file (W3C PNG, third edition, section 5) without its metadata. Null when the file is not whole. */
export function cleanPng(file: Buffer): Buffer | null {
  const kept: Buffer[] = [file.subarray(0, SIGNATURE)];
  let at = SIGNATURE;
  while (at + AROUND <= file.length) {
    const end = at + AROUND + file.readUInt32BE(at);
    if (end > file.length) return null;
    const name = file.toString('latin1', at + 4, at + 8);
    if (PICTURE.includes(name)) kept.push(file.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
}
