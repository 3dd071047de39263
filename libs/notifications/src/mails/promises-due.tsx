import { MailButton, MailHeading, MailNote, MailSubheading, MailText } from '#libs/mail';
import { memberReason } from './reasons.js';
import type { MailLocale, WrittenMail } from './written-mail.js';

/** One promise somebody is asked about. */
export interface AgendaLine {
  readonly what: string;
  readonly partner: string;
  readonly kind: 'due' | 'overdue' | 'confirm' | 'contested' | 'missed';
  /** By when, in words. */
  readonly by: string;
}

/** What is asked of one business. */
export interface AgendaSection {
  readonly business: string;
  readonly lines: readonly AgendaLine[];
}

/** A short meeting with a partner, today or tomorrow. */
export interface CatchUpLine {
  readonly day: 'today' | 'tomorrow';
  /** The day and the time by the reader's clock, in words. */
  readonly when: string;
  readonly business: string;
  readonly partner: string;
  readonly where: string;
  /** The page of the partnership. */
  readonly url: string;
  /** Whether they have heard of it today. */
  readonly isNews: boolean;
}

/** A neighbour whom a saved search has found. */
export interface NeighbourLine {
  readonly name: string;
  readonly search: string;
  /** Their page. */
  readonly url: string;
  /** Why it is good for the reader, and why for them. */
  readonly reasons: { readonly forYou: string; readonly forThem: string } | null;
}

export interface PromisesDueData {
  readonly url: string;
  readonly sections: readonly AgendaSection[];
  readonly catchUps: readonly CatchUpLine[];
  readonly neighbours: readonly NeighbourLine[];
}

const words = {
  en: {
    subject: (count: number) => (count === 1 ? 'One promise is due' : `${count} promises are due`),
    heading: 'What is due',
    due: ({ what, partner, by }: AgendaLine) => `${what}, for ${partner}: by ${by}.`,
    overdue: ({ what, partner, by }: AgendaLine) => `${what}, for ${partner}: was due on ${by}.`,
    confirm: ({ what, partner, by }: AgendaLine) =>
      `${partner} says this is done: ${what}. Without a word from you it counts after ${by}.`,
    contested: ({ what, partner, by }: AgendaLine) =>
      `You and ${partner} see this differently: ${what}. You have until ${by} to agree.`,
    missed: ({ what, partner, by }: AgendaLine) =>
      `Marked as missed: ${what}, for ${partner}. If you see it differently, say so by ${by}.`,
    day: { today: 'Today', tomorrow: 'Tomorrow' },
    meetingSubject: (count: number) => `${count} catch-ups today and tomorrow`,
    meetingHeading: 'Whom you meet',
    meeting: ({ when, partner, where }: CatchUpLine) => `${when}, with ${partner}. ${where}`,
    meetingOne: (day: string, { partner }: CatchUpLine) => `${day}: catch-up with ${partner}`,
    neighbourSubject: (count: number) =>
      count === 1 ? 'A new neighbour for your search' : `${count} new neighbours for your searches`,
    neighbourHeading: 'New around you',
    neighbour: ({ name, search }: NeighbourLine) => `Your search “${search}” now finds ${name}: `,
    forYou: (reason: string) => `For you: ${reason}`,
    forThem: (name: string, reason: string) => `For ${name}: ${reason}`,
    searching: 'We wrote to you because you saved a search here. Delete it and we stop.',
    open: 'See what is due',
    note: 'One mail a day at most, and none on days on which nothing changes. Once it is done, we stay quiet.',
  },
  de: {
    subject: (count: number) => (count === 1 ? 'Eine Zusage ist fällig' : `${count} Zusagen sind fällig`),
    heading: 'Was fällig ist',
    due: ({ what, partner, by }: AgendaLine) => `${what}, für ${partner}: bis zum ${by}.`,
    overdue: ({ what, partner, by }: AgendaLine) => `${what}, für ${partner}: war am ${by} fällig.`,
    confirm: ({ what, partner, by }: AgendaLine) =>
      `${partner} sagt, das ist erledigt: ${what}. Wenn Sie nichts sagen, zählt es nach dem ${by}.`,
    contested: ({ what, partner, by }: AgendaLine) =>
      `Sie und ${partner} sehen das verschieden: ${what}. Bis zum ${by} können Sie sich einigen.`,
    missed: ({ what, partner, by }: AgendaLine) =>
      `Als versäumt vermerkt: ${what}, für ${partner}. Wenn Sie es anders sehen, sagen Sie es bis zum ${by}.`,
    day: { today: 'Heute', tomorrow: 'Morgen' },
    meetingSubject: (count: number) => `${count} Treffen heute und morgen`,
    meetingHeading: 'Wen Sie treffen',
    meeting: ({ when, partner, where }: CatchUpLine) => `${when}, mit ${partner}. ${where}`,
    meetingOne: (day: string, { partner }: CatchUpLine) => `${day}: Treffen mit ${partner}`,
    neighbourSubject: (count: number) =>
      count === 1 ? 'Ein neuer Nachbar zu Ihrer Suche' : `${count} neue Nachbarn zu Ihren Suchen`,
    neighbourHeading: 'Neu bei Ihnen',
    neighbour: ({ name, search }: NeighbourLine) => `Ihre Suche „${search}“ findet jetzt ${name}: `,
    forYou: (reason: string) => `Für Sie: ${reason}`,
    forThem: (name: string, reason: string) => `Für ${name}: ${reason}`,
    searching:
      'Wir schreiben Ihnen, weil Sie hier eine Suche gespeichert haben. Löschen Sie sie, dann hören wir auf.',
    open: 'Ansehen, was fällig ist',
    note: 'Höchstens eine E-Mail am Tag, und keine, wenn sich nichts ändert. Ist es erledigt, melden wir uns nicht mehr.',
  },
} as const;

/** Everything somebody is asked about today, in all their partnerships, whom they meet, and whom their saved searches have found. */
export function promisesDue(locale: MailLocale, data: PromisesDueData): WrittenMail {
  const { url, sections, catchUps, neighbours } = data;
  const word = words[locale];
  const names = [...new Set([...sections, ...catchUps].map(({ business }) => business))].join(', ');
  const { subject, preview } = summary(locale, data);
  const isAboutBusinesses = sections.length + catchUps.length > 0;
  const due = sections.length > 0 ? word.heading : null;
  const meet = catchUps.length > 0 ? word.meetingHeading : null;
  const found = neighbours.length > 0 ? word.neighbourHeading : null;
  return {
    category: 'promises-due',
    subject,
    preview,
    why: isAboutBusinesses ? memberReason(locale, names) : word.searching,
    body: (
      <>
        <MailHeading>{meet ?? due ?? found ?? ''}</MailHeading>
        {catchUps.map((line) => (
          <MailText key={line.url + line.when}>
            {`${word.day[line.day]}: ${word.meeting(line)}\n${line.url}`}
          </MailText>
        ))}
        {meet && due ? <MailSubheading>{due}</MailSubheading> : null}
        {sections.map(({ business, lines: own }, index) => (
          <div key={index}>
            {sections.length > 1 ? <MailNote>{business}</MailNote> : null}
            {own.map((line, at) => (
              <MailText key={at}>{word[line.kind](line)}</MailText>
            ))}
          </div>
        ))}
        {due ? <MailButton href={url}>{word.open}</MailButton> : null}
        {found && (meet ?? due) ? <MailSubheading>{found}</MailSubheading> : null}
        {neighbours.map((line) => (
          <div key={line.url + line.search}>
            <MailText>{`${word.neighbour(line)}${line.url}`}</MailText>
            {line.reasons ? (
              <>
                <MailText>{word.forYou(line.reasons.forYou)}</MailText>
                <MailText>{word.forThem(line.name, line.reasons.forThem)}</MailText>
              </>
            ) : null}
          </div>
        ))}
        <MailNote>{word.note}</MailNote>
      </>
    ),
  };
}

/** What the inbox shows: the promises, or else whom they meet, or else the neighbours. */
function summary(
  locale: MailLocale,
  { sections, catchUps, neighbours }: PromisesDueData,
): { subject: string; preview: string } {
  const word = words[locale];
  const lines = sections.flatMap((section) => section.lines);
  const [line, meeting, neighbour] = [lines[0], catchUps[0], neighbours[0]];
  if (line) return { subject: word.subject(lines.length), preview: word[line.kind](line) };
  if (meeting) {
    const one = word.meetingOne(word.day[meeting.day], meeting);
    const subject = catchUps.length === 1 ? one : word.meetingSubject(catchUps.length);
    return { subject, preview: `${word.day[meeting.day]}: ${word.meeting(meeting)}` };
  }
  const preview = neighbour ? word.neighbour(neighbour) : '';
  return { subject: word.neighbourSubject(neighbours.length), preview };
}
