import type { ScriptedChange } from './scripted-change';
import { all, move, replace, replaceEverywhere, reprogram, write } from './tree';

const IQTS = 'non-uk-teachers/international-qualified-teacher-status';
const VISAS = 'non-uk-teachers/visas-for-teachers';
const DRAFT = '---\ntitle: Volunteering\ndraft: true\n---\n\nHelp in a school before you train.\n';

/** The page on visas for teachers under another name, with every link to it. */
const renameVisas = all(
  move(`${VISAS}.md`, 'non-uk-teachers/teacher-visas.md'),
  replaceEverywhere(`/${VISAS}`, '/non-uk-teachers/teacher-visas'),
);

/** The same page gone, and its links leading elsewhere. */
const removeVisas = all(
  write(`${VISAS}.md`, undefined),
  replaceEverywhere(new RegExp(`/${VISAS}(#[\\w-]+)?`, 'g'), '/help'),
);

/** Changes of pages, addresses, menus and the program. */
export const structureChanges: readonly ScriptedChange[] = [
  {
    name: 'a title in menus and cards',
    edit: replace('what-is-qts.md', 'navigation_title: What QTS is', 'navigation_title: QTS'),
  },
  {
    name: 'a title that no menu shows',
    edit: replace('privacy.md', 'title: Privacy', 'title: Privacy and you'),
  },
  {
    name: 'a description',
    edit: replace('privacy.md', 'and what happens when you leave our pages', 'and what others see'),
  },
  { name: 'a rename without a redirect', edit: renameVisas },
  {
    name: 'a rename with redirect_from',
    edit: all(
      renameVisas,
      replace('non-uk-teachers/teacher-visas.md', '---\ntitle', `---\nredirect_from: [/${VISAS}]\ntitle`),
    ),
  },
  {
    name: 'a rename with a line in redirects.yml',
    edit: all(renameVisas, write('redirects.yml', `/${VISAS}: /non-uk-teachers/teacher-visas\n`)),
  },
  { name: 'a page taken away', edit: removeVisas },
  {
    name: 'a page taken away, with a line in redirects.yml',
    edit: all(removeVisas, write('redirects.yml', `/${VISAS}: /help\n`)),
  },
  {
    name: 'a step taken out',
    edit: all(
      replace(`${IQTS}.md`, `    Find out about fees:\n      partial: content/${IQTS}/find-out-about-fees\n`, ''),
      write(`${IQTS}/_find-out-about-fees.md`, undefined),
      replace(
        `${IQTS}.md`,
        '[what the fees are](#find-out-about-fees)',
        '[what the fees are](/non-uk-teachers/fees-and-funding)',
      ),
    ),
  },
  {
    name: 'a step with another title',
    edit: all(
      replace(`${IQTS}.md`, 'Find out about fees:', 'Know the fees:'),
      replace(`${IQTS}.md`, '(#find-out-about-fees)', '(#know-the-fees)'),
    ),
  },
  {
    name: 'a step with another title that keeps its old id',
    edit: replace(`${IQTS}.md`, 'Find out about fees:', 'Know the fees:\n      was: [find-out-about-fees]'),
  },
  {
    name: 'a heading',
    edit: replace('privacy.md', '## What others can see', '## Who else can see it'),
  },
  {
    name: 'related links in another order',
    edit: replace(
      'privacy.md',
      '  Accessibility statement: /accessibility-statement\n  About this guide: /about\n',
      '  About this guide: /about\n  Accessibility statement: /accessibility-statement\n',
    ),
  },
  {
    name: 'a link that leads elsewhere under the same words',
    edit: replace('privacy.md', 'See [help and contact](/help)', 'See [help and contact](/about#ask-us)'),
  },
  {
    name: 'a page split in two',
    edit: ({ files }) => {
      const text = files['about.md'] ?? '';
      const at = text.indexOf('## How we write');
      files['about.md'] = `${text.slice(0, at)}See [how we work](/how-we-work).\n`;
      files['how-we-work.md'] =
        `---\ntitle: How we work\ndescription: How the guide is written.\n---\n\n${text.slice(at)}`;
      files['privacy.md'] = (files['privacy.md'] ?? '').replace('#ask-us', '');
    },
  },
  {
    name: 'a new page in no menu',
    edit: write('volunteering.md', DRAFT.replace('draft: true\n', '')),
  },
  {
    name: 'a new page with a card on a category',
    edit: write(
      'non-uk-teachers/costs.md',
      '---\ntitle: Costs at a glance\ndescription: All costs on one page.\nnavigation: 99\n---\n\nWhat you pay, in short.\n',
    ),
  },
  {
    name: 'a draft that is published',
    before: write('volunteering.md', DRAFT),
    edit: write('volunteering.md', DRAFT.replace('draft: true\n', '')),
  },
  {
    name: 'a page that becomes a draft',
    before: write('volunteering.md', DRAFT.replace('draft: true\n', '')),
    edit: write('volunteering.md', DRAFT),
  },
  {
    name: 'two pages that change their places in the menu',
    edit: all(
      replace('what-is-qts.md', 'navigation: 30', 'navigation: 31'),
      replace('help.md', 'navigation: 60', 'navigation: 30'),
    ),
  },
  {
    name: 'a link in the footer',
    edit: replace('site.yml', '  Privacy: /privacy\n', '  Privacy: /privacy\n  Steps: /steps-to-become-a-teacher\n'),
  },
  {
    name: 'what an acronym stands for',
    edit: replace(
      'site.yml',
      '  PGCE: postgraduate certificate in education',
      '  PGCE: postgraduate certificate of education',
    ),
  },
  {
    name: 'the name of the site',
    edit: replace('site.yml', 'name: Routes into teaching', 'name: Ways into teaching'),
  },
  {
    name: 'a redirect that leads elsewhere',
    before: write('redirects.yml', '/qts: /what-is-qts\n'),
    edit: write('redirects.yml', '/qts: /routes-to-qts\n'),
  },
  {
    name: 'a redirect taken out',
    before: write('redirects.yml', '/qts: /what-is-qts\n/fees: /help\n'),
    edit: write('redirects.yml', '/fees: /help\n'),
  },
  {
    name: 'a style',
    edit: reprogram('components/page/hero/_hero.scss', {
      css: ['.hero { background: var(--sky) }', '.hero { background: none }'],
    }),
  },
  {
    name: 'a style that no page uses',
    edit: reprogram('components/blocks/quote/_quote.scss', { css: [':root', '.quote { margin: 0 }\n:root'] }),
  },
  {
    name: 'the markup of a component',
    edit: reprogram('components/page/page-dates/PageDates.tsx', {
      html: [/<p class="page-dates">/g, '<p class="page-dates" id="dates">'],
    }),
  },
  {
    name: 'the markup of the frame',
    edit: reprogram('components/layout/footer/Footer.tsx', {
      html: [/<footer class="site-footer">/g, '<footer class="site-footer" role="contentinfo">'],
    }),
  },
];
