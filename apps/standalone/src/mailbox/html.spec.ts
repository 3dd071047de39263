import fc from 'fast-check';
import { html, linked } from './html.js';

describe('html', () => {
  it('escapes everything that is put in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { text: built } = html`<p title="${text}">${text}</p>`;
        const inside = built.slice('<p title="'.length, -'</p>'.length);
        expect(inside.replace('">', '')).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('keeps markup and joins lists', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}`.text).toBe('<li>a</li><li>&#60;b&#62;</li>');
  });
});

describe('linked', () => {
  it('links web addresses and nothing else', () => {
    expect(linked('see https://a.example/x?y=1&z=2, or javascript:alert(1)').text).toBe(
      'see <a href="https://a.example/x?y=1&#38;z=2," target="_blank" rel="noopener noreferrer">' +
        'https://a.example/x?y=1&#38;z=2,</a> or javascript:alert(1)',
    );
  });
});
