import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { CapturedMail, LocalMailbox } from '#libs/mail';
import { safeHeaders } from '../security-headers.js';
import { script, stylesheet } from './mailbox-assets.js';
import { type View, listPage, mailPage, mark, views } from './mailbox-pages.js';

export interface MailboxServerOptions {
  mailbox: LocalMailbox;
  port: number;
  portalUrl: string;
}

const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** For the mail itself: no scripts, no forms, nothing from elsewhere; links open outside. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'; " +
  "frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

const fonts: Record<string, string> = {
  'head.woff2': '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
  'text.woff2': '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
};

/** The captured mail in a browser, on this machine only: whoever reads it can sign in as anybody. */
export async function serveMailbox(options: MailboxServerOptions): Promise<FastifyInstance> {
  const { mailbox, portalUrl } = options;
  const app = fastify({ forceCloseConnections: true, bodyLimit: 256 * 1024 });
  const listeners = new Set<FastifyReply>();
  mailbox.on('mail', () => listeners.forEach((reply) => reply.raw.write('event: mail\ndata: new\n\n')));
  app.addHook('preClose', async () => listeners.forEach((reply) => reply.raw.end()));

  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, new URLSearchParams(String(body)));
    },
  );
  app.addHook('onRequest', async (request, reply) => {
    if (!isFromHere(request)) await reply.code(403).send('This mailbox answers its own pages only.');
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({ ...safeHeaders, 'cache-control': 'no-store' });
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', pagePolicy);
    else reply.header('x-frame-options', 'SAMEORIGIN');
  });

  app.get('/', async (request, reply) => {
    const search = new URL(request.url, portalUrl).searchParams.get('q')?.trim() ?? '';
    return page(reply, listPage(matching(mailbox.list(), search), search, portalUrl));
  });
  app.get<{ Params: { id: string } }>('/mail/:id', async (request, reply) => {
    const mail = mailbox.find(request.params.id);
    if (mail === undefined) return reply.redirect('/');
    await mailbox.markSeen(mail.id);
    const { searchParams } = new URL(request.url, portalUrl);
    const asked = views.find((view) => view === searchParams.get('view'));
    return page(reply, await show(mail.id, asked, { sent: searchParams.has('sent') }));
  });
  app.get<{ Params: { id: string } }>('/mail/:id/html', async (request, reply) => {
    const mail = mailbox.find(request.params.id);
    if (mail?.html === undefined) return reply.code(404).send('There is no such mail.');
    reply.header('content-security-policy', mailPolicy);
    return page(reply, `<!doctype html><base target="_blank">${mail.html}`);
  });
  app.post<{ Params: { id: string }; Body: URLSearchParams }>('/mail/:id/reply', async (request, reply) => {
    const { id } = request.params;
    const text = request.body.get('text') ?? '';
    if (mailbox.find(id) === undefined) return reply.redirect('/', 303);
    if (text.trim() === '') return reply.redirect(`/mail/${id}#reply`, 303);
    try {
      await mailbox.reply(id, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return page(reply.code(502), await show(id, undefined, { failed: { reason, text } }));
    }
    return reply.redirect(`/mail/${id}?sent=1#reply`, 303);
  });
  app.post('/delete-all', async (_request, reply) => {
    await mailbox.deleteAll();
    return reply.redirect('/', 303);
  });
  app.get('/mails.json', async () => mailbox.list());
  app.get('/events', (_request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    reply.raw.write(': listening\n\n');
    listeners.add(reply);
    reply.raw.on('close', () => listeners.delete(reply));
  });
  app.get('/mailbox.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(stylesheet));
  app.get('/mailbox.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(script),
  );
  app.get('/mark.svg', async (_request, reply) => reply.type('image/svg+xml').send(mark.text));
  app.get<{ Params: { name: string } }>('/fonts/:name', async (request, reply) => {
    const font = fonts[request.params.name];
    if (font === undefined) return reply.code(404).send('There is no such font.');
    return reply.type('font/woff2').send(fs.readFileSync(fileURLToPath(import.meta.resolve(font))));
  });

  async function show(
    id: string,
    asked: View | undefined,
    more: { sent?: boolean; failed?: { reason: string; text: string } },
  ) {
    const mail = mailbox.find(id);
    if (mail === undefined) return listPage(mailbox.list(), '', portalUrl);
    const view = asked ?? (mail.html === undefined ? 'text' : 'mail');
    const source = view === 'source' ? (await mailbox.source(id)).toString('utf8') : '';
    return mailPage({ mail, view, source, mails: mailbox.list(), portalUrl, ...more });
  }

  await app.listen({ host: '127.0.0.1', port: options.port });
  return app;
}

const page = (reply: FastifyReply, text: string) => reply.type('text/html; charset=utf-8').send(text);

function matching(mails: CapturedMail[], search: string): CapturedMail[] {
  const wanted = search.toLowerCase();
  const text = ({ subject, from, to }: CapturedMail) =>
    [subject, ...[from, ...to].flatMap(({ name, address }) => [name, address])].join('\n').toLowerCase();
  return wanted === '' ? mails : mails.filter((mail) => text(mail).includes(wanted));
}

/** Other sites' pages can neither post here nor reach us under a name of their own (DNS rebinding). */
function isFromHere(request: FastifyRequest): boolean {
  const known = ['localhost', '127.0.0.1', '[::1]'].includes(request.hostname.replace(/:\d+$/, ''));
  const site = request.headers['sec-fetch-site'];
  return known && (request.method === 'GET' || site === undefined || site === 'same-origin');
}
