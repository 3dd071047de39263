import fc from 'fast-check';
import { Refusal } from '#libs/common';
import { cleanPhoto, LARGEST_PHOTO } from './photo.js';

const SECRET = 'GPS 52.5163 13.3777';
const text = (value: string) => Buffer.from(value, 'latin1');
const contains = (file: Buffer) => file.includes(SECRET);

const segment = (marker: number, content: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
const jpegParts = {
  jfif: segment(0xe0, text('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
  exif: segment(0xe1, text(`Exif\0\0${SECRET}`)),
  xmp: segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)),
  profile: segment(0xe2, text('ICC_PROFILE\0\x01\x01sRGB')),
  preview: segment(0xe2, text(`MPF\0${SECRET}`)),
  iptc: segment(0xed, text(`Photoshop 3.0\0${SECRET}`)),
  comment: segment(0xfe, text(SECRET)),
  table: segment(0xdb, Buffer.alloc(65, 1)),
  frame: segment(0xc2, Buffer.alloc(15, 2)),
  scan: Buffer.concat([segment(0xda, Buffer.alloc(8, 3)), Buffer.from([1, 0xff, 0, 2, 0xff, 0xd3, 4])]),
  end: Buffer.from([0xff, 0xd9]),
};
const start = Buffer.from([0xff, 0xd8]);

const chunk = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, text(name), content, Buffer.alloc(4, 9)]);
};
const PNG = text('\x89PNG\r\n\x1a\n');

const riff = (name: string, content: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([text(name), length, content, Buffer.alloc(content.length % 2)]);
};
const webp = (...chunks: Buffer[]) => {
  const body = Buffer.concat([text('WEBP'), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([text('RIFF'), length, body]);
};

describe('cleanPhoto', () => {
  it('leaves the picture of a JPEG and nothing else', () => {
    const { jfif, exif, xmp, profile, preview, iptc, comment, table, frame, scan, end } = jpegParts;
    const file = Buffer.concat([
      start,
      jfif,
      exif,
      xmp,
      profile,
      preview,
      iptc,
      comment,
      table,
      frame,
      scan,
      exif,
      scan,
      end,
      text(SECRET),
    ]);
    expect(contains(file)).toBe(true);
    expect(cleanPhoto(file)).toEqual({
      mediaType: 'image/jpeg',
      bytes: Buffer.concat([start, jfif, profile, table, frame, scan, scan, end]),
    });
  });

  it('leaves the picture of a PNG and nothing else', () => {
    const header = chunk('IHDR', Buffer.alloc(13, 1));
    const data = chunk('IDAT', Buffer.alloc(20, 2));
    const end = chunk('IEND', Buffer.alloc(0));
    const secrets = ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'acTL'].map((name) => chunk(name, text(SECRET)));
    const file = Buffer.concat([PNG, header, ...secrets, data, data, end, text(SECRET)]);
    expect(cleanPhoto(file)).toEqual({
      mediaType: 'image/png',
      bytes: Buffer.concat([PNG, header, data, data, end]),
    });
  });

  it('leaves the picture of a WebP and nothing else, and no longer announces the rest', () => {
    const lossy = riff('VP8 ', Buffer.alloc(11, 7));
    const head = (flags: number) => riff('VP8X', Buffer.from([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]));
    const file = Buffer.concat([
      webp(head(0x10 | 0x08 | 0x04), lossy, riff('EXIF', text(SECRET)), riff('XMP ', text(SECRET))),
      text(SECRET),
    ]);
    expect(cleanPhoto(file)).toEqual({ mediaType: 'image/webp', bytes: webp(head(0x10), lossy) });
  });

  it('never lets through what stands where metadata stands, wherever that is, and says the same twice', () => {
    const { jfif, exif, xmp, preview, iptc, comment, table, scan, end } = jpegParts;
    const any = fc.array(fc.constantFrom(jfif, exif, xmp, preview, iptc, comment, table, scan), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(any, (parts) => {
        const clean = cleanPhoto(Buffer.concat([start, table, ...parts, end])).bytes;
        expect(contains(clean)).toBe(false);
        expect(cleanPhoto(clean).bytes).toEqual(clean);
      }),
    );
  });

  it('refuses what is no picture, broken, or too large, and never breaks itself', () => {
    const code = (file: Buffer) => {
      try {
        cleanPhoto(file);
        return null;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return error.problems[0]!.code;
      }
    };
    expect(code(text('<svg onload="alert(1)"/>'))).toBe('INVALID');
    expect(code(text('GIF89a'))).toBe('INVALID');
    expect(code(Buffer.concat([start, jpegParts.scan]))).toBe('INVALID');
    expect(code(Buffer.alloc(LARGEST_PHOTO + 1))).toBe('TOO_LONG');
    const beginnings = [start, Buffer.from([0xff, 0xd8, 0xff]), PNG, webp()];
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 80 }), (begin, rest) => {
        expect([null, 'INVALID']).toContain(code(Buffer.concat([begin, rest])));
      }),
      { numRuns: 3_000 },
    );
  });
});
