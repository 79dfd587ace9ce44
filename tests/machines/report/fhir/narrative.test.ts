import { expect, test } from 'vitest';
import { narrativeOf } from '../../../../machines/report/fhir/narrative.ts';
import { entry, item, type LinedDocument, sentence, step } from '../../../../machines/report/lines.ts';

const document: LinedDocument = {
  title: 'A "title" & more',
  head: [sentence('What it is.'), entry('Case: <1>')],
  sections: [
    { title: null, lines: [sentence('a < b')] },
    { title: 'Lines & tables', lines: [item('c > d'), step(2, 'first <i>', 'Branch: "x"', 'y & z')] },
    {
      title: 'Drawn',
      lines: [
        {
          as: 'table',
          columns: ['k & l', 'm'],
          rows: [
            ['1 < 2', ''],
            ['3', '"4"'],
          ],
        },
        { as: 'drawn', lines: ['  + <  &', '    > "'] },
      ],
    },
  ],
  references: ['One & one', 'Two'],
  foot: ['Knowledge <1>', 'digest'],
};

const within = (...content: readonly string[]) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${content.join('')}</div>`,
});

test('a narrative gives every kind of line its element, in their order, and nothing of it acts as markup', () => {
  expect(narrativeOf(document)).toStrictEqual(
    within(
      '<h2>A &quot;title&quot; &amp; more</h2>',
      '<p>What it is.</p><p>Case: &lt;1&gt;</p>',
      '<p>a &lt; b</p>',
      '<h3>Lines &amp; tables</h3><p>• c &gt; d</p>',
      '<p>2. first &lt;i&gt;<br/>Branch: &quot;x&quot;<br/>y &amp; z</p>',
      '<h3>Drawn</h3><table><tbody><tr><th>k &amp; l</th><th>m</th></tr>',
      '<tr><td>1 &lt; 2</td><td></td></tr><tr><td>3</td><td>&quot;4&quot;</td></tr></tbody></table>',
      '<pre>  + &lt;  &amp;\n    &gt; &quot;</pre>',
      '<h3>References</h3><p>[1] One &amp; one</p><p>[2] Two</p>',
      '<p>Knowledge &lt;1&gt;</p><p>digest</p>',
    ),
  );
});

test('a narrative that cites nothing has no list of references', () => {
  expect(narrativeOf({ ...document, head: [], sections: [], references: [], foot: [] })).toStrictEqual(
    within('<h2>A &quot;title&quot; &amp; more</h2>'),
  );
});
