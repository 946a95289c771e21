import { describe, expect, test } from 'vitest';
import { cleanPastedHtml } from './cleanPaste.ts';

const item = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

describe('what is kept of pasted text', () => {
  test.each([
    [
      'a bulleted list of Word',
      item(1, '·', 'First') + item(1, '·', 'Second'),
      '<ul><li><p>First</p></li><li><p>Second</p></li></ul>',
    ],
    [
      'a numbered list of Word',
      item(1, '1.', 'First') + item(1, '2.', 'Second'),
      '<ol><li><p>First</p></li><li><p>Second</p></li></ol>',
    ],
    [
      'a numbered list that goes on from 4',
      item(1, '4.', 'Fourth'),
      '<ol start="4"><li><p>Fourth</p></li></ol>',
    ],
    [
      'a nested list of Word',
      item(1, '·', 'One') + item(2, 'o', 'Within one') + item(2, 'o', 'Also') + item(1, '·', 'Two'),
      '<ul><li><p>One</p><ul><li><p>Within one</p></li><li><p>Also</p></li></ul></li><li><p>Two</p></li></ul>',
    ],
    [
      'letters within numbers',
      item(1, '1.', 'One') + item(2, 'a)', 'Sub'),
      '<ol><li><p>One</p><ol><li><p>Sub</p></li></ol></li></ol>',
    ],
    [
      'two lists parted by a paragraph',
      `${item(1, '·', 'A')}<p>Between</p>${item(1, '·', 'B')}`,
      '<ul><li><p>A</p></li></ul><p>Between</p><ul><li><p>B</p></li></ul>',
    ],
    [
      'bold and italic, without fonts',
      '<p style="font-family:Arial;color:red"><b>Seen</b> and <i>heard</i></p>',
      '<p><b>Seen</b> and <i>heard</i></p>',
    ],
    [
      'emphasis written as style',
      '<p><span style="font-weight:700">Seen</span></p>',
      '<p><strong>Seen</strong></p>',
    ],
    [
      'a link to a page',
      '<p>See <a href="https://example.org" target="_blank" style="color:blue">the guidance</a>.</p>',
      '<p>See <a href="https://example.org">the guidance</a>.</p>',
    ],
    [
      'headings, at the two levels there are',
      '<h1>One</h1><h2>Two</h2><h4>Four</h4><h6>Six</h6>',
      '<h3>One</h3><h3>Two</h3><h4>Four</h4><h4>Six</h4>',
    ],
    [
      'a quotation of Word',
      '<p class="MsoQuote">He was always there.</p>',
      '<blockquote><p>He was always there.</p></blockquote>',
    ],
    [
      'no empty paragraphs that Word uses as space',
      '<p>One</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Two</p>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'smart quotes, dashes and soft hyphens as they are',
      '<p>“It’s gone” – safe\u00adguarding</p>',
      '<p>“It’s gone” – safe\u00adguarding</p>',
    ],
    ['no control characters', '<p>Eight\u0007 weeks\u000b</p>', '<p>Eight weeks</p>'],
    [
      'no text that was hidden or struck out as a tracked change',
      '<p>Seen<span style="mso-hide:all">secret</span><del>not </del></p>',
      '<p>Seen</p>',
    ],
  ])('%s', (_name, pasted, expected) => {
    expect(cleanPastedHtml(pasted).html).toBe(expected);
  });

  test.each([
    '<script>window.harm = 1</script>',
    '<img src=x onerror="window.harm = 1">',
    '<a href="javascript:window.harm=1" onclick="window.harm=1">words</a>',
    '<svg onload="window.harm = 1"><script>1</script></svg>',
    '<iframe srcdoc="<script>parent.harm = 1</script>"></iframe>',
    '<style>@import url(https://example.org/x.css)</style>',
    '<math><mtext><table><mglyph><style><img src=x onerror=window.harm=1>',
    '<p style="background:url(https://example.org/x.png)" class="x" id="y">words</p>',
    '<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->',
  ])('nothing that runs, draws or calls out: %s', (pasted) => {
    const cleaned = cleanPastedHtml(pasted).html;
    expect(cleaned).not.toMatch(
      /script|onerror|onload|onclick|href|src|style|url|example|class|id=|img|svg|iframe|<!--/i,
    );
    expect(Reflect.get(window, 'harm')).toBeUndefined();
  });
});
