import { isAutomatic } from './automatic.js';

const origin = (
  headers: Record<string, string>,
  more: { envelopeFrom?: string; from?: string; subject?: string } = {},
) => ({
  header: (name: string) => headers[name],
  envelopeFrom: 'crumb@example.org',
  from: 'crumb@example.org',
  subject: 'Re: A card',
  ...more,
});

describe('isAutomatic', () => {
  it.each([
    [{ 'auto-submitted': 'auto-replied' }, {}],
    [{ 'auto-submitted': 'auto-generated; owner-email="x@y.z"' }, {}],
    [{ precedence: 'bulk' }, {}],
    [{ precedence: 'auto_reply' }, {}],
    [{ 'x-autoreply': 'yes' }, {}],
    [{ 'list-id': '<town.example.org>' }, {}],
    [{ 'content-type': 'multipart/report; report-type=delivery-status' }, {}],
    [{ 'content-type': 'multipart/report; report-type=disposition-notification' }, {}],
    [{ 'return-path': '<>' }, {}],
    [{}, { envelopeFrom: '' }],
    [{}, { from: 'MAILER-DAEMON@example.org' }],
    [{}, { from: 'no-reply@example.org' }],
    [{}, { subject: 'Automatische Antwort: Ein Vorschlag' }],
    [{}, { subject: 'Abwesenheitsnotiz: Urlaub' }],
    [{}, { subject: 'Out of Office: back on Monday' }],
  ])('takes %j %j for a machine', (headers, more) => {
    expect(isAutomatic(origin(headers, more))).toBe(true);
  });

  it.each([
    [{}, {}],
    [{ 'auto-submitted': 'no' }, {}],
    [{ 'auto-submitted': 'No (a person)' }, {}],
    [{ precedence: 'first-class' }, {}],
    [{ 'content-type': 'multipart/alternative; boundary=x' }, {}],
    [{}, { subject: 'Re: Out of office hours' }],
    [{}, { from: 'norepliesneeded@example.org' }],
  ])('takes %j %j for a person', (headers, more) => {
    expect(isAutomatic(origin(headers, more))).toBe(false);
  });
});
