import type { CapturedMail, MailAddress } from '#libs/mail';
import { type Markup, html, linked } from './html.js';

export type View = 'mail' | 'text' | 'headers' | 'source';
export const views: readonly View[] = ['mail', 'text', 'headers', 'source'];

const viewNames: Record<View, string> = { mail: 'Mail', text: 'Text', headers: 'Headers', source: 'Source' };

/** All mails, newest first. */
export function listPage(mails: readonly CapturedMail[], search: string, portalUrl: string): string {
  return page(
    'Mailbox',
    portalUrl,
    html`<main id="main" class="layout one">${list(mails, search, undefined)}</main>`,
  );
}

export interface MailPageOptions {
  mail: CapturedMail;
  view: View;
  /** The mail as it came; only needed to show it. */
  source: string;
  mails: readonly CapturedMail[];
  portalUrl: string;
  sent?: boolean;
  /** What went wrong with a reply, and what had been typed. */
  failed?: { reason: string; text: string };
}

/** One mail beside the list, with the ways to look at it and the form to answer it. */
export function mailPage(options: MailPageOptions): string {
  const { mail, mails, portalUrl } = options;
  const { subject, from, to, receivedAt, attachments } = mail;
  const body = html`<div class="layout two">
    ${list(mails, '', mail.id)}
    <main id="main">
      <a class="back" href="/">All mail</a>
      <article class="mail">
        <div class="awning"></div>
        <header class="mailhead">
          <h1>${subject}</h1>
          <dl>
            <dt>From</dt>
            <dd>${named(from)}</dd>
            <dt>To</dt>
            <dd>${to.map(named).join(', ')}</dd>
            <dt>Sent</dt>
            <dd>${when(receivedAt)}</dd>
            ${
              attachments.length > 0
                ? html`<dt>Files</dt>
                    <dd>
                      ${attachments.map(({ name, size }) => `${name} (${Math.ceil(size / 1024)} kB)`).join(', ')}
                    </dd>`
                : ''
            }
          </dl>
          ${tabs(mail, options.view)}
        </header>
        ${content(options)} ${reply(options)}
      </article>
    </main>
  </div>`;
  return page(subject, portalUrl, body);
}

function tabs(mail: CapturedMail, current: View): Markup {
  return html`<nav class="tabs" aria-label="How to show this mail">
    ${views
      .filter((view) => view !== 'mail' || mail.html !== undefined)
      .map((view) => {
        const here = view === current ? html` aria-current="page"` : '';
        return html`<a href="/mail/${mail.id}?view=${view}" ${here}>${viewNames[view]}</a>`;
      })}
  </nav>`;
}

function content({ mail, view, source }: MailPageOptions): Markup {
  switch (view) {
    case 'mail':
      return html`<iframe
        title="The mail as it looks to ${mail.to.map(named).join(', ')}"
        src="/mail/${mail.id}/html"
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerpolicy="no-referrer"
      ></iframe>`;
    case 'text':
      return html`<pre class="text">${linked(mail.text)}</pre>`;
    case 'headers':
      return html`<table>
        <tbody>
          ${mail.headers.map(
            ({ name, value }) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${value}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
    case 'source':
      return html`<pre tabindex="0">${source}</pre>`;
  }
}

function reply({ mail, sent, failed }: MailPageOptions): Markup {
  return html`<section class="reply" id="reply" aria-labelledby="reply-title">
    <h2 id="reply-title">Reply as ${mail.to[0]?.name || mail.to[0]?.address || 'the recipient'}</h2>
    ${mail.replies.map(({ at, text }) => html`<div class="said"><time datetime="${at}">You answered, ${when(at)}</time>${text}</div>`)}
    ${sent ? html`<div class="note" role="status"><p>Your reply is on its way to ${mail.replyTo.address}.</p></div>` : ''}
    ${failed ? html`<div class="note bad" role="alert"><p>Your reply was not taken: ${failed.reason}</p></div>` : ''}
    <form method="post" action="/mail/${mail.id}/reply#reply" class="reply-form">
      <p>
        <label for="text">It goes to ${mail.replyTo.address} by e-mail, with this mail quoted below.</label>
      </p>
      <p><textarea id="text" name="text" required maxlength="20000">${failed?.text ?? ''}</textarea></p>
      <p class="actions"><button type="submit">Send reply</button></p>
    </form>
  </section>`;
}

function list(mails: readonly CapturedMail[], search: string, current: string | undefined): Markup {
  const heading = current === undefined ? html`<h1>Mail</h1>` : html`<h2>Mail</h2>`;
  const clear = html`<form method="post" action="/delete-all">
    <button class="quiet">Delete all</button>
  </form>`;
  return html`<section class="list" aria-label="All mail">
    <div class="listhead">${heading}${mails.length > 0 && current === undefined ? clear : ''}</div>
    <form class="search" role="search" action="/">
      <input
        type="search"
        name="q"
        value="${search}"
        aria-label="Search mail"
        placeholder="Name, address or subject"
      />
      <button class="quiet">Search</button>
    </form>
    ${
      mails.length === 0
        ? empty(search)
        : html`<ol class="rows">
            ${mails.map((mail) => row(mail, current))}
          </ol>`
    }
  </section>`;
}

function row({ id, seen, from, to, subject, receivedAt }: CapturedMail, current: string | undefined): Markup {
  const here = id === current ? html` aria-current="page"` : '';
  return html`<li>
    <a class="row ${seen ? '' : 'unseen'}" href="/mail/${id}" ${here}>
      <span class="who">${from.name || from.address}</span>
      <time datetime="${receivedAt}">${when(receivedAt)}</time>
      <strong>${subject}</strong>
      <span class="to"
        >to ${to.map(({ address }) => address).join(', ')}${seen ? '' : html` · not read yet`}</span
      >
    </a>
  </li>`;
}

function empty(search: string): Markup {
  return search
    ? html`<div class="empty">
        <h2>Nothing matches “${search}”</h2>
        <p><a href="/">Show all mail</a></p>
      </div>`
    : html`<div class="empty">
        <h2>No mail yet</h2>
        <p>
          Ask for a sign-in link or send a proposal in the portal, and the mail appears here within a second.
        </p>
      </div>`;
}

function page(title: string, portalUrl: string, body: Markup): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Alongside mailbox</title>
        <link rel="stylesheet" href="/mailbox.css" />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        <script src="/mailbox.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the mail</a>
        <header class="top">
          <a class="brand" href="/">${mark}Alongside <span>mailbox</span></a>
          <p>Every mail this installation sends is kept here. None of it has left this machine.</p>
          <a href="${portalUrl}">Open the portal</a>
        </header>
        ${body}
      </body>
    </html>`.text;
}

/** Two doorways that overlap. */
export const mark = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 68 60" aria-hidden="true">
  <path d="M4 58V26a18 18 0 0 1 36 0v32Z" fill="#0e5a4b" />
  <path d="M28 58V26a18 18 0 0 1 36 0v32Z" fill="#e9a02c" />
  <path d="M28 58V26c0-4.4 2.2-9.4 6-12.7 3.8 3.3 6 8.3 6 12.7v32Z" fill="#c8432a" />
</svg>`;

const named = ({ name, address }: MailAddress) => (name ? `${name} <${address}>` : address);

function when(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
