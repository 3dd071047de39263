/** The look of the mailbox: the design tokens it needs, and nothing that loads from elsewhere. */
export const stylesheet = `
@font-face { font-family: "Bricolage Grotesque Variable"; src: url(/fonts/head.woff2) format("woff2"); font-weight: 200 800; font-display: swap; }
@font-face { font-family: "Figtree Variable"; src: url(/fonts/text.woff2) format("woff2"); font-weight: 300 900; font-display: swap; }
:root {
  color-scheme: light dark;
  --paper: #fbf7ef; --surface: #fff; --sunken: #f4ecdf; --line: #e6dac7; --line-strong: #8d7f68;
  --ink: #1d2b2a; --ink-2: #55635f; --ink-3: #716a5d;
  --spruce: #0e5a4b; --spruce-deep: #0a4438; --spruce-soft: #dcede5; --on-spruce: #fff;
  --marigold: #e9a02c; --marigold-soft: #fcefd3; --marigold-ink: #7a4b00;
  --tomato: #c8432a; --tomato-soft: #fbe3db; --tomato-ink: #8f2a16;
  --shadow: 0 2px 4px rgb(60 42 12 / .06), 0 10px 28px -8px rgb(60 42 12 / .18);
  --head: "Bricolage Grotesque Variable", ui-rounded, system-ui, sans-serif;
  --text: "Figtree Variable", system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121918; --surface: #1a2321; --sunken: #0d1312; --line: #2b3835; --line-strong: #6d7f78;
    --ink: #f3ede1; --ink-2: #b4c0ba; --ink-3: #9aa59f;
    --spruce: #63c7aa; --spruce-deep: #8ad9c1; --spruce-soft: #17352d; --on-spruce: #05231b;
    --marigold: #f2b950; --marigold-soft: #3a2c10; --marigold-ink: #f6cf86;
    --tomato: #f0836a; --tomato-soft: #40201a; --tomato-ink: #f7b3a2;
    --shadow: 0 12px 32px -8px rgb(0 0 0 / .6);
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--text); overflow-wrap: anywhere; }
h1, h2 { font-family: var(--head); line-height: 1.15; letter-spacing: -.02em; margin: 0; text-wrap: balance; }
a { color: var(--spruce); }
:focus-visible { outline: 3px solid var(--marigold); outline-offset: 2px; border-radius: 6px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 16px; top: 8px; background: var(--surface); padding: 8px 12px; z-index: 2; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; padding: 14px 24px; border-bottom: 1px solid var(--line); background: var(--surface); }
.brand { display: inline-flex; align-items: center; gap: 10px; font: 750 1.3rem/1 var(--head); letter-spacing: -.03em; color: var(--ink); text-decoration: none; }
.brand svg { width: 32px; height: 28px; } .brand span { color: var(--ink-3); font-weight: 500; }
.top p { margin: 0; color: var(--ink-2); font-size: .9375rem; flex: 1 1 16rem; }
.layout { display: grid; max-width: 1320px; margin: 0 auto; gap: 32px; padding: 24px; }
@media (min-width: 960px) { .layout.two { grid-template-columns: 380px minmax(0, 1fr); align-items: start; } .two .list { position: sticky; top: 24px; max-height: calc(100vh - 48px); overflow: auto; padding: 3px; } }
@media (max-width: 959px) { .two .list { display: none; } .layout { padding: 16px; } .top { padding: 12px 16px; } }
.one { max-width: 820px; }
.listhead { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-bottom: 16px; }
.listhead h1, .listhead h2 { flex: 1; font-size: 1.6rem; }
.search { display: flex; gap: 8px; margin-bottom: 16px; }
input, textarea { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line-strong); border-radius: 10px; padding: 10px 12px; width: 100%; min-width: 0; }
textarea { min-height: 8rem; resize: vertical; line-height: 1.5; }
.rows { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
.row { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; padding: 12px 16px; background: var(--surface); border: 1px solid var(--line); border-radius: 14px; color: var(--ink); text-decoration: none; transition: border-color 150ms, box-shadow 150ms; }
.row:hover { border-color: var(--spruce); box-shadow: var(--shadow); }
.row[aria-current] { border-color: var(--spruce); background: var(--spruce-soft); }
.row strong { font-weight: 500; grid-column: 1 / -1; } .unseen strong, .unseen .who { font-weight: 700; }
.unseen .who::before { content: ""; display: inline-block; width: 9px; height: 9px; border-radius: 99px 99px 2px 2px; background: var(--tomato); margin-right: 7px; }
.row .who { font-size: .9375rem; } .row time { font-size: .8125rem; color: var(--ink-3); } .row .to { grid-column: 1 / -1; font-size: .8125rem; color: var(--ink-3); }
.mail { background: var(--surface); border: 1px solid var(--line); border-radius: 22px; box-shadow: var(--shadow); overflow: hidden; }
.awning { height: 14px; background: radial-gradient(circle at 14px 0, var(--spruce) 13px, transparent 13.5px) 0 0 / 28px 14px repeat-x; }
.mailhead { padding: 16px 24px; display: grid; gap: 12px; } .mailhead h1 { font-size: clamp(1.4rem, 1.1rem + 1.4vw, 2rem); }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 2px 16px; margin: 0; font-size: .9375rem; } dt { color: var(--ink-3); } dd { margin: 0; }
.tabs { display: flex; flex-wrap: wrap; gap: 6px; } .tabs a { padding: 8px 14px; border-radius: 99px; border: 1px solid var(--line-strong); color: var(--ink); text-decoration: none; font-weight: 500; font-size: .9375rem; }
.tabs a[aria-current] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
iframe { display: block; width: 100%; height: 70vh; border: 0; border-block: 1px solid var(--line); background: #fff; }
pre { margin: 0; padding: 24px; white-space: pre-wrap; border-block: 1px solid var(--line); background: var(--sunken); font: .875rem/1.6 ui-monospace, monospace; }
pre.text { font: 1rem/1.6 var(--text); background: none; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; border-block: 1px solid var(--line); } td, th { text-align: left; vertical-align: top; padding: 8px 24px; border-bottom: 1px solid var(--line); } th { white-space: nowrap; font-weight: 600; padding-right: 0; }
.reply { padding: 24px; display: grid; gap: 12px; } .reply h2 { font-size: 1.25rem; } .reply form { display: grid; gap: 8px; } .reply p { margin: 0; color: var(--ink-2); font-size: .9375rem; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
button, .button { font: 600 1rem/1.2 var(--text); border-radius: 12px; padding: 12px 20px; border: 1px solid transparent; background: var(--spruce); color: var(--on-spruce); cursor: pointer; text-decoration: none; display: inline-block; white-space: nowrap; }
button:hover { background: var(--spruce-deep); } button.quiet { background: none; color: var(--ink-2); border-color: var(--line-strong); padding: 8px 14px; font-size: .9375rem; } button.quiet:hover { color: var(--ink); border-color: var(--ink); }
.note { border-radius: 12px; padding: 12px 16px; background: var(--spruce-soft); } .note.bad { background: var(--tomato-soft); color: var(--tomato-ink); } .note p { margin: 0; color: inherit; }
.said { border-left: 4px solid var(--marigold); padding: 4px 0 4px 14px; white-space: pre-wrap; } .said time { display: block; font-size: .8125rem; color: var(--ink-3); }
.empty { padding: 48px 24px; text-align: center; border: 1px dashed var(--line-strong); border-radius: 22px; display: grid; gap: 8px; justify-items: center; } .empty p { margin: 0; color: var(--ink-2); max-width: 36rem; }
.back { display: inline-block; margin-bottom: 12px; font-weight: 500; padding: 4px 0; } @media (min-width: 960px) { .two .back { display: none; } }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`;

/** A new mail refreshes the list; the frame grows with its mail. The mail's own scripts never run, ours reads its height. */
export const script = `
for (const frame of document.querySelectorAll('iframe')) {
  const fit = () => {
    const inside = frame.contentDocument && frame.contentDocument.documentElement;
    if (!inside) return;
    frame.style.height = '0';
    frame.style.height = Math.min(Math.max(inside.scrollHeight, 160), 6000) + 'px';
  };
  frame.addEventListener('load', fit);
  fit();
}
new EventSource('/events').addEventListener('mail', async () => {
  const list = document.querySelector('.list');
  const page = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('.list');
  const busy = list && list.contains(document.activeElement) && document.activeElement.matches('input');
  if (list && fresh && !busy) list.replaceWith(fresh);
});
`;
