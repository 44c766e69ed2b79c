import fc from 'fast-check';

/** A content tree of pages with every block and layout, whose words look like what the finishing step takes out. */
export interface OddSite {
  files: Record<string, string>;
  /** The title of each page, by its URL. */
  titles: ReadonlyMap<string, string>;
}

/** What the framework writes into pages, as somebody might write it about the framework. */
const pieces = [
  '99:I[39756,["/_next/static/chunks/main.js"],"Counter"]',
  '2:I[1,[],"default"]',
  '1:T5,hello',
  '["$","$L1",null,{}]',
  ':HL["/a.css","style"]',
  '</script>',
  '<script src="/_next/static/chunks/main.js" async="">',
  '<script>self.__next_f.push([1,"0:x"])</script>',
  '(self.__next_f=self.__next_f||[]).push([0])',
  'requestAnimationFrame(function(){$RT=performance.now()});',
  '$RC("B:0","S:0")',
  '<!--$-->',
  '<!--/$-->',
  '<!-- -->',
  '<!--$?--><template id="B:0"></template>',
  '<div hidden=""><!--$--><!--/$--></div>',
  '<div hidden id="S:0">',
  '<link rel="preload" as="script" href="/x.js"/>',
  '<island-root data-island="Tally" data-when="load">',
  '</head><body>',
  '&lt;/script&gt;',
  '&#60;!--',
  ']]>',
  '\\u003c/script',
  '"\\n0:{}',
  "document.body.className += ' js-enabled';",
];

const words = fc.constantFrom('fees', 'Ärger', '教える', 'مرحبا', '👩🏽‍🏫', 'a\u00a0b', 'O’Neill', '½');

/** A few of them with words between, in one line. */
const oddText = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 3 }, { arbitrary: words, weight: 1 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `Say ${parts.join(' ')} aloud`);

/** How many texts one page takes. */
const TEXTS = 40;

/** Makes such a site: the same for the same seed. */
export function makeOddSite(pages: number, seed: number): OddSite {
  const texts = fc.sample(fc.array(oddText, { minLength: TEXTS, maxLength: TEXTS }), { numRuns: pages, seed });
  const layouts = ['content', 'steps', 'category', 'minimal', 'content'];
  const titles = new Map<string, string>();
  const files: Record<string, string> = {
    'site.yml': 'name: "Odd </script> site"\nurl: https://example.org\nfooter:\n  Home: /\n',
    'values/fees.yml': 'fees:\n  low: "</script>"\n',
    'images.yml': `media/a.svg:\n  alt: ${JSON.stringify(pieces.join(' '))}\n`,
    'media/a.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300"/></svg>',
    'media/dates.csv': 'Date\n2026-10-06\n',
  };
  texts.forEach((each, index) => {
    const url = index === 0 ? '/' : `/page-${index}`;
    const rest = each.values();
    const next = () => `${rest.next().value ?? 'Nothing'}`;
    const title = `${index}: ${next()}`;
    titles.set(url, title);
    const layout = index === 0 ? 'home' : layouts[index % layouts.length];
    files[index === 0 ? 'home.md' : `page-${index}.md`] = writePage({ index, pages, title, layout, next });
    files[`parts/_p${index}.md`] = `### ${plain(next())}\n\n${plain(next())}\n\n\`\`\`\n${next()}\n${next()}\n\`\`\`\n`;
  });
  return { files, titles };
}

interface PageTexts {
  index: number;
  pages: number;
  title: string;
  layout: string | undefined;
  next: () => string;
}

function writePage({ index, pages, title, layout, next }: PageTexts): string {
  const text = () => JSON.stringify(next());
  const markdown = () => JSON.stringify(plain(next()));
  const other = index === pages - 1 ? '/' : `/page-${index + 1}`;
  const partial = `content/parts/p${index}`;
  const front = `title: ${JSON.stringify(title)}
title_caption: ${text()}
subtitle: ${text()}
title_paragraph: ${text()}
description: ${text()}
layout: ${layout}
${index % 2 === 0 ? 'image: media/a.svg\n' : ''}alert: ${markdown()}
navigation: ${index + 1}
navigation_title: ${text()}
navigation_description: ${text()}
keywords: [${text()}]
date: 2026-01-02
related_content:
  ${text()}: ${other}
accordion:
  numbered: ${index % 3 === 0}
  steps:
    ${JSON.stringify(`One ${next()}`)}: {partial: ${partial}}
    ${JSON.stringify(`Two ${next()}`)}: {partial: ${partial}}
quote: {said: {text: ${markdown()}, name: ${text()}, job_title: ${text()}}}
inset_text: {inset: {header: ${text()}, title: ${text()}, text: ${markdown()}}}
expander: {more: {title: ${text()}, text: ${markdown()}, link_url: ${other}, link_title: ${text()}}}
calls_to_action:
  button: {title: ${text()}, text: ${markdown()}, link_text: ${text()}, link_target: ${other}}
  file: {name: attachment, arguments: {text: ${text()}, file_path: media/dates.csv}}
  facts: {name: feature_table, arguments: [{${text()}: ${markdown()}}, ${text()}]}
cta_arrow_link: {onward: {link_text: ${text()}, link_target: ${other}}}
contact: {people: {email: a@example.org, hours: ${text()}}}
key_dates: {days: {title: ${text()}, dates: [{date: 2099-09-15, label: ${text()}}]}}
youtube_video: {film: {id: aBcDeFgHiJk, title: ${text()}}}
images: {shown: {path: media/a.svg, alt: ${text()}}}
steps: {done: {numeric: true, steps: {${JSON.stringify(`Three ${next()}`)}: {partial: ${partial}}}}}
`;
  const places = [
    'said',
    'inset',
    'more',
    'button',
    'file',
    'facts',
    'onward',
    'people',
    'days',
    'film',
    'shown',
    'done',
  ];
  return `---
${front}---

## ${plain(next())}

${plain(next())}, $fees_low$ and \`${next()}\` with [${plain(next())}](${other}).

- ${plain(next())}

| A | B |
| --- | --- |
| ${plain(next())} | \`${next().replaceAll('|', '\\|')}\` |

${places.map((name) => `$${name}$`).join('\n\n')}
`;
}

/** A text as Markdown that shows just that: every sign that could begin something is escaped. */
function plain(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
