import { crests, dark, MAIL_COLOURS } from './palette.js';

/** Mail programs that know media queries get the dark colours and the narrow layout from here; the others see the markup's own. */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 0; width: 100%; }
a { color: inherit; }
@media (max-width: 520px) {
  .m-outer { padding: 16px 8px 24px !important; }
  .m-pad { padding: 18px 18px 22px !important; }
  .m-wide { display: none !important; }
  .m-half { display: block !important; width: auto !important; }
  .m-gap { display: block !important; width: auto !important; height: 10px !important; line-height: 10px !important; }
  .m-head { font-size: 23px !important; line-height: 28px !important; }
  .m-button, .m-button a { display: block !important; width: auto !important; text-align: center !important; }
  .m-foot { padding: 18px 12px 8px !important; }
}
@media (prefers-color-scheme: dark) {
  .m-ground { background-color: ${dark.ground} !important; }
  .m-card { background-color: ${dark.card} !important; border-color: ${dark.line} !important; }
  .m-ink { color: ${dark.ink} !important; }
  .m-ink2 { color: ${dark.ink2} !important; }
  .m-ink3, .m-ink3 a { color: ${dark.ink3} !important; }
  .m-link { color: ${dark.link} !important; }
  .m-line { border-color: ${dark.line} !important; }
  .m-action { background-color: ${dark.action} !important; color: ${dark.onAction} !important; }
  .m-you { background-color: ${dark.youSoft} !important; color: ${dark.ink} !important; }
  .m-you-ink { color: ${dark.youInk} !important; }
  .m-them { background-color: ${dark.themSoft} !important; color: ${dark.ink} !important; }
  .m-them-ink { color: ${dark.themInk} !important; }
${MAIL_COLOURS.map(
  (colour) => `  .m-${colour} { background-color: ${crests.dark[colour].strong} !important; }
  .m-${colour}-soft { background-color: ${crests.dark[colour].soft} !important; }`,
).join('\n')}
}
`;
