import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Locale } from '#libs/identity';
import type { AgreedRecord } from './agreed-record.js';
import { recordWords } from './record-words.js';

const font = (name: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/figtree/${name}/Figtree_${name}.ttf`);

const INK = '#1f1b16';
const QUIET = '#5d564c';

/**
 * The record for people: tagged for screen readers, with its fonts and the sealed record inside, uncompressed, so that
 * the seal can point at it.
 *
 * @param sealed the record as a signed file, to be attached
 */
export async function recordPdf(
  record: AgreedRecord,
  sealed: Buffer,
  { locale, kid, verifyUrl }: { locale: Locale; kid: string; verifyUrl: string },
): Promise<Buffer> {
  const words = recordWords(locale);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 64, left: 64, right: 64 },
    compress: false,
    tagged: true,
    lang: locale,
    displayTitle: true,
    pdfVersion: '1.7',
    font: font('400Regular'),
    info: {
      Title: `${words.title}: ${record.parties.map(({ name }) => name).join(` ${words.and} `)}`,
      Author: record.instance.name,
      CreationDate: new Date(record.issuedAt),
    },
  });
  const bytes = collected(document);
  document.registerFont('bold', font('700Bold')).registerFont('plain', font('400Regular'));
  document.file(sealed, { name: 'record.json', type: 'application/json', description: words.title });
  write(new Page(document), record, words, kid, verifyUrl);
  document.end();
  return bytes;
}

/** Writes headings and paragraphs with their tags. */
class Page {
  constructor(private readonly document: PDFKit.PDFDocument) {}

  heading(level: 'H1' | 'H2', text: string): void {
    const size = level === 'H1' ? 22 : 13;
    this.write(level, () =>
      this.document
        .moveDown(level === 'H1' ? 0 : 0.9)
        .font('bold')
        .fontSize(size)
        .fillColor(INK)
        .text(text),
    );
  }

  paragraph(text: string, quiet = false): void {
    this.write('P', () =>
      this.document
        .moveDown(0.25)
        .font('plain')
        .fontSize(quiet ? 8.5 : 10.5)
        .fillColor(quiet ? QUIET : INK)
        .text(text, { lineGap: 1.5 }),
    );
  }

  /** A line to sign on, over what is known of who agreed. */
  signature(text: string): void {
    this.write('P', () => {
      const { document } = this;
      if (document.y > 700) document.addPage();
      document.moveDown(2.4);
      const { x, y } = document;
      document
        .moveTo(x, y)
        .lineTo(x + 260, y)
        .lineWidth(0.7)
        .strokeColor(QUIET)
        .stroke();
      document.moveDown(0.3).font('plain').fontSize(9).fillColor(INK).text(text);
    });
  }

  private write(tag: string, content: () => void): void {
    this.document.addStructure(this.document.struct(tag, {}, content));
  }
}

function write(
  page: Page,
  record: AgreedRecord,
  words: ReturnType<typeof recordWords>,
  kid: string,
  verifyUrl: string,
): void {
  const nameOf = (id: string | null) => record.parties.find((party) => party.id === id)?.name ?? '—';
  const inForce = record.inForce.at(-1);
  const version = record.versions.find(({ hash }) => hash === inForce?.version);
  if (!inForce || !version) throw new Error('A partnership has no version in force.');
  const { terms, parties } = version.content;

  page.heading('H1', words.title);
  page.paragraph(`${words.issued}: ${words.moment(record.issuedAt)} · ${record.instance.name}`, true);
  page.heading('H2', words.between);
  for (const { name, address } of record.parties) page.paragraph([name, ...address].join(' · '));

  page.heading('H2', `${words.inForce}: ${terms.title}`);
  page.paragraph(`${words.version} ${version.number}, ${words.since} ${words.moment(inForce.since)}`, true);
  page.paragraph(`${words.period}: ${words.day(terms.startsOn)} – ${words.day(terms.endsOn)}`);
  page.paragraph(`${nameOf(parties.recipient)} ${words.gets}: ${terms.theyGet}`);
  if (terms.youGet) page.paragraph(`${nameOf(parties.sender)} ${words.gets}: ${terms.youGet}`);
  page.paragraph(`${words.notice} ${terms.exitNoticeDays} ${words.days}.`);
  if (terms.exclusivity) {
    const { binds, categoryKey } = terms.exclusivity;
    const bound = binds === 'both' ? [parties.sender, parties.recipient] : [parties[binds]];
    page.paragraph(`${words.exclusivity}: ${bound.map(nameOf).join(` ${words.and} `)} · ${categoryKey}`);
  }
  if (terms.note) page.paragraph(`${words.note}: ${terms.note}`);

  page.heading('H2', words.promises);
  for (const { by, what, quantity, from, until, state } of record.promises) {
    const amount = quantity === null ? '' : ` (${quantity})`;
    const days = `${words.day(from)} ${words.until} ${words.day(until)}`;
    page.paragraph(`${nameOf(by)}: ${what}${amount}, ${days} · ${words.promiseStates[state]}`);
  }

  page.heading('H2', words.versions);
  for (const { number, by, person, at, hash } of record.versions) {
    const who = [nameOf(by), person].filter(Boolean).join(', ');
    page.paragraph(`${words.version} ${number}, ${words.by} ${who}, ${words.moment(at)}`);
    page.paragraph(`${words.hash} (SHA-256): ${hash}`, true);
  }

  page.heading('H2', words.history);
  for (const { at, what, by, person } of record.history) {
    const who = by === null ? '' : ` · ${[nameOf(by), person].filter(Boolean).join(', ')}`;
    page.paragraph(`${words.moment(at)}: ${words.happened[what] ?? what}${who}`);
  }

  page.heading('H2', words.signatures);
  for (const { id, name } of record.parties) {
    const act = record.history.filter(({ by, what }) => by === id && AGREEING.includes(what)).at(-1);
    const who = act?.person ? `${act.person}, ${name}` : `${words.somebody} ${name}`;
    page.signature(
      act ? `${words.agreedBy} ${who} ${words.on} ${words.moment(act.at)}` : `${words.agreedBy} ${name}`,
    );
  }

  page.heading('H2', words.verifyTitle);
  page.paragraph(words.verify(verifyUrl));
  page.paragraph(
    `${words.signedOn} ${kid} (Ed25519, ${record.instance.url}/.well-known/alongside-keys.json)`,
    true,
  );
}

/** What makes a side's agreement: offering a version, or accepting one. */
const AGREEING = ['sent', 'countered', 'accepted'];

function collected(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
