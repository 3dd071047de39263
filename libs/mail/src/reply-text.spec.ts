import fc from 'fast-check';
import { replyText } from './reply-text.js';

const reply = (...lines: string[]) => replyText(lines.join('\n'));

describe('replyText', () => {
  it.each([
    ['Gmail', 'On Tue, Mar 3, 2026 at 9:14 AM, Rosa Delgado <rosa@shop.example> wrote:'],
    ['Gmail in German', 'Am Di., 3. März 2026 um 09:14 Uhr schrieb Rosa Delgado <rosa@shop.example>:'],
    ['Apple Mail', 'On Apr 3, 2012, at 4:19 PM, bob <bob@example.com> wrote:'],
    ['Apple Mail in German', 'Am 03.04.2012 um 16:19 schrieb bob <bob@example.com>:'],
    ['Thunderbird', 'On 04/02/2012 06:26 PM, Megan One wrote:'],
    ['Thunderbird in German', 'Am 02.04.12 um 18:26 schrieb Megan One:'],
  ])('takes out what %s quotes, above or below the answer', (_, attribution) => {
    expect(reply('Yes please', '', attribution, '', '> Shall we?', '>', '> Rosa')).toBe('Yes please');
    expect(reply(attribution, '> Shall we?', '> Rosa', '', 'Yes please')).toBe('Yes please');
  });

  it('knows an announcement that was broken over lines', () => {
    expect(
      reply(
        'Gern',
        '',
        'Am Mo., 2. Apr. 2012 um 18:26 Uhr schrieb Rosa aus dem',
        'Blumenladen <r@example.org>:',
        '> Wollen wir?',
      ),
    ).toBe('Gern');
    expect(
      reply(
        'Sure',
        '',
        'On Mon, Apr 2, 2012 at 6:26 PM, Rosa of the Flowers <',
        'a-very-long-address@reply.example.org> wrote:',
        '',
        '> So?',
      ),
    ).toBe('Sure');
  });

  it.each([
    [['From: Rosa <r@example.org>', 'Sent: Monday, April 2, 2012 5:44 PM', 'To: Crumb', 'Subject: Test']],
    [['Von: Rosa <r@example.org>', 'Gesendet: Montag, 2. April 2012 17:44', 'An: Crumb', 'Betreff: Test']],
    [['*From:* Rosa <r@example.org>', '*Sent:* Monday', '*To:* Crumb', '*Subject:* Test']],
    [['________________________________', 'From: Rosa <r@example.org>', 'Sent: Monday', 'To: Crumb']],
    [['-----Original Message-----', 'From: Rosa']],
    [['-----Ursprüngliche Nachricht-----', 'Von: Rosa']],
  ])('cuts where Outlook repeats the mail answered: %j', (block) => {
    expect(reply('Yes please', '', 'Crumb', '', ...block, '', 'Hi,', 'shall we?')).toBe(
      'Yes please\n\nCrumb',
    );
  });

  it('cuts at the end of an announcement when the quote is not marked', () => {
    expect(
      reply(
        'Yes',
        '',
        'On Mon, Apr 2, 2012 at 6:26 PM, Rosa <r@example.org> wrote:',
        '',
        'Shall we?',
        'Rosa',
      ),
    ).toBe('Yes');
  });

  it('cuts there too when the quote holds older, marked quotes', () => {
    expect(
      reply(
        'Yes',
        '',
        'On Monday, April 2, 2012, 5:44 PM, Rosa <r@example.org> wrote:',
        '',
        'Shall we?',
        'On Sunday, April 1, 2012, 9:00 AM, Crumb <c@example.org> wrote:',
        '> Any ideas?',
      ),
    ).toBe('Yes');
  });

  it('knows the block of headers whichever comes first', () => {
    const block = [
      'Gesendet: Montag, 23. November 2026 um 18:26 Uhr',
      'Von: "Rosa" <r@example.org>',
      'An: c@example.org',
      'Betreff: Karte',
    ];
    expect(reply('Gern', '', ...block, 'Wollen wir?')).toBe('Gern');
    expect(reply('-------- Ursprüngliche Nachricht --------', ...block.slice(1), 'Wollen wir?')).toContain(
      'Wollen wir?',
    );
  });

  it('takes out signatures that announce themselves, and no others', () => {
    expect(reply('Yes', '', 'Sent from my iPhone')).toBe('Yes');
    expect(
      reply(
        'Ja',
        '',
        'Von meinem iPhone gesendet',
        '',
        'Am 03.04.2012 um 16:19 schrieb R <r@example.org>:',
        '> Na?',
      ),
    ).toBe('Ja');
    expect(reply('Yes', '', '-- ', 'Crumb & Sons', 'Market Square 2')).toBe('Yes');
    expect(reply('Mit freundlichen Grüßen', 'Anna Krume')).toBe('Mit freundlichen Grüßen\nAnna Krume');
  });

  it('keeps quotes between answers, for they say what is answered', () => {
    const mixed = ['> Monday?', 'No.', '> Tuesday?', 'Yes.'];
    expect(reply('On Apr 3, 2012, at 4:19 PM, R <r@example.org> wrote:', ...mixed)).toBe(
      'No.\n> Tuesday?\nYes.',
    );
  });

  it.each([
    'From: the two of us, to you: all the best.',
    'On Monday I wrote: come by.\nDid you see it?',
    'Thank you.\nOn Monday I wrote:\ncome by.',
    'Sent from our kitchen with love',
    'Our hours:\n-----------\nMonday 9 to 5',
    'To: do\n- flour\n- eggs',
    'Am Montag hat der Laden zu.',
    '--\nThat is all we can do',
  ])('leaves text alone that only looks like it: %j', (text) => {
    expect(replyText(text)).toBe(text);
  });

  it('answers nothing when nothing was written', () => {
    expect(reply('', 'On Apr 3, 2012, at 4:19 PM, R <r@example.org> wrote:', '', '> Well?')).toBe('');
    expect(replyText('')).toBe('');
  });

  const words = fc
    .array(fc.constantFrom('yes', 'Brot', 'ok', 'und', 'Monday', 'the', 'card', '12', 'we', 'till'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((list) => list.join(' '));
  const body = fc
    .array(fc.oneof(words, fc.constant('')), { minLength: 1, maxLength: 12 })
    .filter((lines) => lines.some((line) => line !== ''))
    .map((lines) =>
      lines
        .join('\n')
        .replace(/^\n+|\n+$/g, '')
        .replace(/\n{4,}/g, '\n\n\n'),
    );
  const history = fc.tuple(
    body,
    fc.constantFrom(
      'On Mon, Apr 2, 2012 at 6:26 PM, Rosa <r@example.org> wrote:',
      'Am 02.04.12 um 18:26 schrieb Rosa:',
    ),
  );
  const mark = (text: string) =>
    text
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');

  it('gives back exactly what was written above any marked quote', () => {
    fc.assert(
      fc.property(body, history, (own, [quoted, attribution]) => {
        expect(replyText(`${own}\n\n${attribution}\n\n${mark(quoted)}\n`)).toBe(own);
        expect(replyText(`${attribution}\n${mark(quoted)}\n\n${own}`)).toBe(own);
      }),
    );
  });

  it('never makes up a line and never throws, whatever comes', () => {
    const anything = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        words,
        fc.constantFrom(
          '> x',
          'From: a',
          'To: b',
          'Sent: c',
          '-- ',
          '-----Original Message-----',
          'On 1 x wrote:',
          '',
          '>',
          'Sent from my iPhone',
          '__________',
        ),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anything, (lines) => {
        const source = lines.join('\n');
        const given = new Set(
          source
            .replace(/\r\n?/g, '\n')
            .replace(/\u00A0/g, ' ')
            .split('\n')
            .map((line) => line.trimEnd()),
        );
        for (const line of replyText(source).split('\n')) expect(given.has(line) || line === '').toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing of a text without quotes', () => {
    fc.assert(fc.property(body, (own) => expect(replyText(own)).toBe(own)));
  });
});
