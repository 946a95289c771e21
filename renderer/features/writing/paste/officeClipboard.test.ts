import { describe, expect, test } from 'vitest';
import { cleanPastedHtml } from './cleanPaste.ts';
import { leftOutWords } from './leftOut.ts';

/** As Word 365 puts a piece of a report on the clipboard. */
const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {mso-style-unhide:no; margin:0cm;} @page WordSection1 {size:595.3pt 841.9pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->
<h1 style='margin-left:21.6pt;mso-list:l1 level1 lfo2'><a name="_Toc1"></a><![if !supportLists]><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><span style='mso-bookmark:_Toc1'>What agencies knew<o:p></o:p></span></h1>
<p class=MsoNormal>The child lived in <st1:place w:st="on"><st1:City w:st="on">Wexmoor</st1:City></st1:place> and was seen <b style='mso-bidi-font-weight:normal'>twice</b><span class=MsoCommentReference><span style='font-size:8.0pt'><a style='mso-comment-reference:MO_1;mso-comment-date:20260610T0900'></a><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[MO1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>, as section <!--[if supportFields]><span style='mso-element:field-begin'></span> REF _Ref1 \\h <span style='mso-element:field-separator'></span><![endif]-->4<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]--> says.<o:p></o:p></p>
<p class=MsoNormal>Nobody <span class=msoDel><del cite="mailto:Miriam%20Oakes" datetime="2026-06-10T09:00">seems to have </del></span><span class=msoDel><b><del cite="mailto:Miriam%20Oakes" datetime="2026-06-10T09:00">ever </del></b></span><span class=msoIns><ins cite="mailto:Miriam%20Oakes" datetime="2026-06-10T09:01">asked</ins></span><span class=msoDel><del cite="mailto:J%20Amadi" datetime="2026-06-11T10:00"> the father</del></span> about him. See <a href="https://www.gov.uk/working-together">Working Together</a>.</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Surgery<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>two bruises<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:108.0pt;mso-list:l0 level3 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>§<span>&nbsp; </span></span><![endif]>on the left cheek<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>School<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=150 valign=top style='width:112.7pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Day<o:p></o:p></b></p></td><td width=150 valign=top><p class=MsoNormal><b>Seen by</b><o:p></o:p></p></td></tr>
 <tr style='mso-yfti-irow:1'><td rowspan=2><p class=MsoNormal>14 April<o:p></o:p></p></td><td><p class=MsoNormal>Doctor<o:p></o:p></p></td></tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
</table>
<p class=MsoQuote>He was always there.<o:p></o:p></p><p class=MsoQuote>Nobody asked his name.<o:p></o:p></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_1" style='width:100pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=133 height=90 src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="Picture_1"><![endif]></p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span class=MsoCommentReference>&nbsp;<a class=msocomoff href="#_msoanchor_1">[MO1]</a></span>Is this right?<o:p></o:p></p></div></div></div>
<!--EndFragment--></body></html>`;

const flattened = (html: string) => html.replace(/>\s+</g, '><').replace(/\s+/g, ' ').trim();

describe('a piece of a Word report', () => {
  const { html, leftOut } = cleanPastedHtml(fromWord);

  test('keeps its heading, lists, table, quotation, link and emphasis, and nothing of Word’s own', () => {
    expect(flattened(html)).toBe(
      [
        '<h3>What agencies knew</h3>',
        '<p>The child lived in Wexmoor and was seen <b>twice</b>, as section 4 says.</p>',
        '<p>Nobody asked about him. See <a href="https://www.gov.uk/working-together">Working Together</a>.</p>',
        '<ul><li><p>Surgery</p><ul><li><p>two bruises</p><ul><li><p>on the left cheek</p></li></ul></li></ul></li><li><p>School</p></li></ul>',
        '<table><tbody><tr><th><p>Day</p></th><th><p>Seen by</p></th></tr><tr><td><p>14 April</p></td><td><p>Doctor</p></td></tr><tr><td></td><td></td></tr></tbody></table>',
        '<blockquote><p>He was always there.</p><p>Nobody asked his name.</p></blockquote>',
      ].join(''),
    );
  });

  test('says how many pictures, comments and tracked deletions were left out', () => {
    expect(leftOut).toEqual({ pictures: 1, comments: 1, deletions: 2, struck: 0, mergedCells: 1 });
    expect(leftOutWords(leftOut)).toBe(
      'Left out of what was pasted: 1 picture, 1 comment, 2 tracked deletions. 1 merged cell of a table parted into single ones.',
    );
  });
});

describe('what other programs write', () => {
  test.each([
    [
      'a mail of Outlook: its paragraphs, and links without the name of the reader in them',
      `<div class=WordSection1><p class=MsoNormal><span style='font-family:"Calibri"'>Seen at home: <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fform%3Fid%3D1&amp;data=05%7C02%7Creader%40example.org">the form</a><o:p></o:p></span></p></div>`,
      '<div><p>Seen at home: <a href="https://www.example.org/form?id=1">the form</a></p></div>',
    ],
    [
      'a table that only lays a mail out goes, the one within it stays',
      '<table role="presentation"><tr><td><table><tr><td>Dear all</td><td>14 April</td></tr></table></td></tr></table>',
      '<div><table><tbody><tr><td>Dear all</td><td>14 April</td></tr></tbody></table></div>',
    ],
    [
      'lists of Word in a browser, nested',
      '<div class="ListContainerWrapper"><ul class="BulletListStyle1"><li data-aria-level="1"><p>One</p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="2"><p>Within</p></li></ul></div><div class="ListContainerWrapper"><ul><li data-aria-level="1"><p>Two</p></li></ul></div>',
      '<ul><li><p>One</p><ul><li><p>Within</p></li></ul></li><li><p>Two</p></li></ul>',
    ],
    [
      'headings of Word in a browser',
      '<p role="heading" aria-level="1">Part</p><div role="heading" aria-level="3">Piece</div>',
      '<h3>Part</h3><h4>Piece</h4>',
    ],
    [
      'a web page’s quotation with its source',
      '<figure><blockquote><p>Said.</p></blockquote><figcaption>— Mother, <cite>letter</cite></figcaption></figure>',
      '<figure><blockquote><p>Said.</p><p data-quotation-source="">Mother, letter</p></blockquote></figure>',
    ],
    [
      'bullets that follow numbers',
      ['1.', '·']
        .map(
          (marker) =>
            `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}</span>One</p>`,
        )
        .join(''),
      '<ol><li><p>One</p></li></ol><ul><li><p>One</p></li></ul>',
    ],
    [
      'a field that is not hidden in a comment: its result alone',
      "<p>Page <span style='mso-element:field-begin'></span> PAGE \\* MERGEFORMAT <span style='mso-element:field-separator'></span>7<span style='mso-element:field-end'></span> of it</p>",
      '<p>Page 7 of it</p>',
    ],
    [
      'rows of a spreadsheet, with a cell that spans two columns',
      '<table><col width=64><tr height=20><td class=xl65 colspan=2>Rowan</td></tr><tr><td>1</td><td>2</td></tr></table>',
      '<table><tbody><tr><td>Rowan</td><td></td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    ],
    [
      'a heading, a quotation and a row’s name within a table: paragraphs',
      '<table><tr><td><h2>Day</h2></td><td><blockquote><p>Said</p></blockquote></td></tr><tr><th>14 April</th><td>x</td></tr></table>',
      '<table><tbody><tr><td><p><strong>Day</strong></p></td><td><p>Said</p></td></tr><tr><td><strong>14 April</strong></td><td>x</td></tr></tbody></table>',
    ],
  ])('%s', (_name, pasted, expected) => {
    expect(flattened(cleanPastedHtml(pasted).html)).toBe(expected);
  });

  test('a table of more columns than a page can hold keeps its words, as paragraphs', () => {
    const cells = Array.from({ length: 40 }, (_cell, index) => `<td>c${index}</td>`).join('');
    const { html } = cleanPastedHtml(`<table><tr>${cells}</tr></table>`);
    expect(html).not.toContain('<t');
    expect(html).toContain('<div>c39</div>');
  });

  test('a row that says it spans a million columns is no burden', () => {
    const { html } = cleanPastedHtml(
      '<table><tr><td colspan="1000000" rowspan="65534">a</td><td>b</td></tr></table>',
    );
    expect(html).toBe('<div>a</div><div>b</div>');
  });

  test('a dot that tells a sender that a mail was read is no picture', () => {
    expect(
      cleanPastedHtml('<p>Hello<img width="1" height="1" src="https://example.org/t.gif"></p>'),
    ).toMatchObject({
      html: '<p>Hello</p>',
      leftOut: { pictures: 0 },
    });
  });

  test('struck-through words are kept, and it is said that they no longer show it', () => {
    const { html, leftOut } = cleanPastedHtml(
      '<p>Seen <s>at home</s> <span style="text-decoration:line-through">alone</span></p>',
    );
    expect(html).toBe('<p>Seen at home alone</p>');
    expect(leftOutWords(leftOut)).toBe('Struck-through words are kept as plain words (2 places).');
  });
});
