const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
const APP_0 = 0xe0;
const APP_2 = 0xe2;
const APP_14 = 0xee;
const APP_15 = 0xef;

/**
 * A JPEG file (ITU-T T.81, annex B) without its metadata: of the application segments it keeps JFIF (APP0), the colour
 * profile (APP2 that begins with ICC_PROFILE) and Adobe's colour transform (APP14); it drops Exif, XMP, IPTC, comments
 * and everything after the end of the image. Null when the file is not whole.
 */
export function cleanJpeg(file: Buffer): Buffer | null {
  const kept: Buffer[] = [file.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= file.length || file[at + 1] === END_OF_IMAGE) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1];
    if (marker === undefined || marker === START_OF_IMAGE) return null;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) return Buffer.concat([...kept, file.subarray(at, at + 2)]);
    const end = segmentEnd(file, at, marker);
    if (end === null) return null;
    if (isPicture(marker, file.subarray(at + 4, end))) kept.push(file.subarray(at, end));
    at = end;
  }
  return null;
}

/** Where a segment ends; a scan's goes on through its compressed data. */
function segmentEnd(file: Buffer, at: number, marker: number): number | null {
  const length = file.readUInt16BE(at + 2);
  let end = at + 2 + length;
  if (length < 2 || end > file.length) return null;
  if (marker !== START_OF_SCAN) return end;
  for (; end + 1 < file.length; end += 1) {
    const next = file[end + 1]!;
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (file[end] === 0xff && !isData && next !== 0xff) return end;
  }
  return null;
}

function isPicture(marker: number, content: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP_0 || marker > APP_15) return true;
  if (marker === APP_2) return content.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
  if (marker === APP_0) return content.toString('latin1', 0, 5) === 'JFIF\0';
  return marker === APP_14;
}
