import { Refusal } from '#libs/common';
import { cleanJpeg } from './photo-jpeg.js';
import { cleanPng } from './photo-png.js';
import { cleanWebp } from './photo-webp.js';

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
export type PhotoType = (typeof PHOTO_TYPES)[number];

/** A picture without anything that says where, when or with what it was taken. */
export interface Photo {
  readonly mediaType: PhotoType;
  readonly bytes: Buffer;
}

/** The largest file taken, in bytes. */
export const LARGEST_PHOTO = 5_242_880;

type Cleaner = (file: Buffer) => Buffer | null;

/** What a file begins with decides what it is, not what its sender says. */
const KINDS: readonly { mediaType: PhotoType; begins: (file: Buffer) => boolean; clean: Cleaner }[] = [
  {
    mediaType: 'image/jpeg',
    begins: (file) => file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
    clean: cleanJpeg,
  },
  {
    mediaType: 'image/png',
    begins: (file) => file.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    clean: cleanPng,
  },
  {
    mediaType: 'image/webp',
    begins: (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP',
    clean: cleanWebp,
  },
];

/** Takes a JPEG, PNG or WebP file and drops its metadata: place, time, camera, texts, thumbnails, whatever follows the picture. */
export function cleanPhoto(file: Buffer): Photo {
  if (file.length > LARGEST_PHOTO) {
    throw Refusal.of('TOO_LONG', 'This photo is larger than 5 MB. Make it smaller.', 'photo');
  }
  const kind = KINDS.find(({ begins }) => begins(file));
  const bytes = kind?.clean(file);
  if (!kind || !bytes) {
    throw Refusal.of('INVALID', 'We cannot read this picture. Use a JPEG, PNG or WebP file.', 'photo');
  }
  return { mediaType: kind.mediaType, bytes };
}
