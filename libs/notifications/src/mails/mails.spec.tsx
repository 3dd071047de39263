import 'reflect-metadata';
import { loadConfig } from '#libs/config';
import { Mailer, plainText, ReplyAddress, StopLinks } from '#libs/mail';
import { CATCH_UP_NEWS, catchUpNews } from './catch-up.js';
import { customersNoted } from './customers-noted.js';
import { magicLink } from './magic-link.js';
import { newMessage } from './new-message.js';
import { partnershipStarted } from './partnership-started.js';
import { promisesDue } from './promises-due.js';
import { PARTNERSHIP_NEWS, partnershipNews } from './partnership-news.js';
import { proposalAccepted } from './proposal-accepted.js';
import { proposalCountered } from './proposal-countered.js';
import { proposalDeclined } from './proposal-declined.js';
import { proposalExpired } from './proposal-expired.js';
import { proposalReceived } from './proposal-received.js';
import { proposalReminder } from './proposal-reminder.js';
import { queueDelivered } from './queue-delivered.js';
import { queueEnded } from './queue-ended.js';
import { proposalWithdrawn } from './proposal-withdrawn.js';
import type { MailLocale, WrittenMail } from './written-mail.js';

const config = loadConfig({ DATABASE_URL: 'postgres://a:b@127.0.0.1/c', SECRET: 's'.repeat(32) });
const links = new StopLinks(config);
const mailer = new Mailer(config, null as never, null as never, links, new ReplyAddress(config));

const hostile = '<script>alert("x")</script> & <b>bold</b>';
const partner = { name: `Rosa ${hostile}`, line: 'Florist · Market Square 4', colour: 'plum' as const };
const common = { partner, ownName: hostile, title: hostile };
const guest = { addressSource: 'the public listing' };
const terms = { weGet: hostile, theyGet: hostile, from: '1 May 2026', until: '2 June 2026' };
const url = 'http://localhost:3000/somewhere/else';

const meeting = {
  ...({
    day: 'tomorrow',
    when: 'Tuesday, 8 December at 14:00',
    business: hostile,
    partner: hostile,
  } as const),
  ...{ where: hostile, url, isNews: false },
};

const mails: Record<string, (locale: MailLocale) => WrittenMail> = {
  'proposal-received, guest': (locale) =>
    proposalReceived(locale, {
      url,
      kind: 'amendment',
      from: partner,
      author: hostile,
      toName: 'Crumb & Sons',
      title: hostile,
      theyGet: hostile,
      youGet: hostile,
      note: hostile,
      answerBy: '3 May 2026',
      guest,
    }),
  'proposal-countered, guest': (locale) =>
    proposalCountered(locale, {
      url,
      kind: 'new',
      from: partner,
      author: hostile,
      toName: 'Crumb & Sons',
      title: hostile,
      theyGet: hostile,
      youGet: hostile,
      note: hostile,
      answerBy: '3 May 2026',
      guest,
      changes: [hostile],
    }),
  'queue-delivered': (locale) => queueDelivered(locale, { ...common, url, answerBy: '3 May 2026' }),
  'queue-ended, no room': (locale) => queueEnded(locale, { ...common, url, why: 'no_room' }),
  'queue-ended, closed': (locale) => queueEnded(locale, { ...common, url, why: 'closed' }),
  'queue-ended, not deliverable': (locale) => queueEnded(locale, { ...common, url, why: 'not_deliverable' }),
  'proposal-reminder': (locale) =>
    proposalReminder(locale, { ...common, url, answerBy: '3 May 2026', guest: null }),
  'proposal-accepted': (locale) => proposalAccepted(locale, { ...common, ...terms, url, guest: null }),
  'partnership-started, guest': (locale) =>
    partnershipStarted(locale, { ...common, ...terms, url: null, guest }),
  ...Object.fromEntries(
    PARTNERSHIP_NEWS.map((kind) => [
      `partnership-${kind}`,
      (locale: MailLocale) =>
        partnershipNews(locale, { ...common, kind, url, day: '3 May 2026', guest: null }),
    ]),
  ),
  ...Object.fromEntries(
    CATCH_UP_NEWS.map((kind) => [
      `catch-up-${kind}`,
      (locale: MailLocale) =>
        catchUpNews(locale, {
          kind,
          url,
          partner,
          ownName: hostile,
          by: hostile,
          when: 'Tuesday, 8 December at 14:00',
          minutes: 30,
          before: 'Monday, 7 December at 14:00',
          where: hostile,
          note: hostile,
          guest: null,
          invitation: { method: 'REQUEST', ics: '' },
        }),
    ]),
  ),
  'proposal-declined': (locale) => proposalDeclined(locale, { ...common, url, reason: hostile }),
  'customers-noted': (locale) => customersNoted(locale, { ...common, url, guest: null }),
  'customers-noted, guest': (locale) => customersNoted(locale, { ...common, url, guest }),
  'proposal-withdrawn': (locale) => proposalWithdrawn(locale, { ...common, url, guest: null }),
  'proposal-expired': (locale) => proposalExpired(locale, { ...common, url }),
  'new-message': (locale) =>
    newMessage(locale, { url, from: partner, author: null, ownName: hostile, body: hostile, guest: null }),
  'promises-due': (locale) =>
    promisesDue(locale, {
      neighbours: [{ name: hostile, search: hostile, url, reasons: null }],
      catchUps: [meeting],
      url,
      sections: (['due', 'overdue', 'confirm', 'contested', 'missed'] as const).map((kind) => ({
        business: hostile,
        lines: [{ what: hostile, partner: hostile, kind, by: '3 May 2026' }],
      })),
    }),
  'promises-due, neighbours': (locale) =>
    promisesDue(locale, {
      neighbours: [
        { name: hostile, search: hostile, url, reasons: { forYou: hostile, forThem: hostile } },
        { name: hostile, search: 'Cake', url, reasons: null },
      ],
      catchUps: [],
      url,
      sections: [],
    }),
  'promises-due, only a catch-up': (locale) =>
    promisesDue(locale, { url, sections: [], catchUps: [meeting], neighbours: [] }),
  'magic-link': (locale) => magicLink(locale, { instance: hostile, url, minutes: 20, name: hostile }),
};
const both: MailLocale[] = ['en', 'de'];
const cases = Object.entries(mails).flatMap(([name, write]) =>
  both.map((locale) => ({ name, locale, mail: write(locale) })),
);

const htmlOf = (
  locale: MailLocale,
  mail: WrittenMail,
  more: { requested?: boolean; stranger?: boolean } = {},
) =>
  mailer.html({
    ...mail,
    idempotencyKey: 'k',
    to: 'crumb@example.org',
    locale,
    requested: more.requested,
    offersNotMyBusiness: more.stranger,
  });

describe('the mails', () => {
  it.each(cases)(
    '$name in $locale takes what people wrote for text, never for markup',
    async ({ locale, mail }) => {
      const html = await htmlOf(locale, mail);
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<b>bold');
      expect(html).toContain('&lt;script&gt;');
      expect(mail.subject).not.toBe('');
      expect(mail.preview).not.toBe('');
    },
  );

  it.each(cases)('$name in $locale says in its text part all that it shows', async ({ locale, mail }) => {
    const html = await htmlOf(locale, mail);
    const text = plainText(html).replace(/\s+/g, ' ');
    expect(html).toContain(`<html lang="${locale}"`);
    expect(text).toContain('<script>alert("x")</script> & <b>bold</b>');
    expect(text).toContain(mail.why);
    expect(text).toContain('12 Abbey Green, Lode');
    expect(text).toContain(links.page('crumb@example.org'));
    if (html.includes(url)) expect(text).toContain(url);
    expect(text.includes('undefined') || text.includes('null')).toBe(false);
  });

  it.each(cases)(
    '$name in $locale loads nothing from elsewhere and names the colour of each link',
    async ({ locale, mail }) => {
      const html = await htmlOf(locale, mail);
      expect(html).not.toMatch(/<(img|link|script|iframe)\b|url\(/);
      const anchors = html.match(/<a [^>]*>/g) ?? [];
      expect(anchors.length).toBeGreaterThan(0);
      for (const anchor of anchors) expect(anchor).toMatch(/style="[^"]*color:#/);
      expect((html.match(/<h1/g) ?? []).length).toBe(1);
    },
  );

  it('have different words in each language', () => {
    for (const write of Object.values(mails)) expect(write('en').why).not.toBe(write('de').why);
  });

  it('tell somebody without an account where the address came from and how to say that it is the wrong one', async () => {
    const mail = mails['proposal-received, guest']?.('en');
    const german = mails['proposal-received, guest']?.('de');
    if (!mail || !german) throw new Error('There is no such mail.');
    expect(mail.why).toBe(
      'We wrote to you because a business near you would like to work with you. Where your address comes from: the public listing.',
    );
    expect(german.why).toContain('Woher wir Ihre Adresse haben: Ihr öffentlicher Eintrag.');
    const text = plainText(await htmlOf('en', mail, { stranger: true }));
    expect(text).toContain(`This is not my business\n${links.notMyBusinessPage('crumb@example.org')}`);
    expect(plainText(await htmlOf('en', mail))).not.toContain('This is not my business');
  });

  it('offer no stop link in a sign-in link somebody asked for', async () => {
    const mail = magicLink('en', { instance: 'Alongside', url, minutes: 20, name: 'Rosa' });
    expect(plainText(await htmlOf('en', mail, { requested: true }))).not.toContain('stop-mail');
  });

  it('keep the line breaks of a message', async () => {
    const mail = newMessage('en', {
      url,
      from: partner,
      author: 'Mara',
      ownName: 'x',
      body: 'One\nTwo\r\nThree',
      guest: null,
    });
    const html = await htmlOf('en', mail);
    expect(html).toContain('One<br/>Two<br/>Three');
    expect(plainText(html)).toContain('One\nTwo\nThree');
  });

  it('say nothing in return when nothing is asked', async () => {
    const mail = proposalAccepted('de', { ...common, ...terms, weGet: '', url, guest: null });
    expect(plainText(await htmlOf('de', mail))).toContain('Was Sie bekommen\nKeine Gegenleistung.');
  });
});
