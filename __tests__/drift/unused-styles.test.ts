import { listGovukClasses, listMadeClasses, listStyledClasses } from '@/scripts/drift/class-names';
import { findUnlistedStyles, findUnstyledClasses, findUnusedClasses } from '@/scripts/drift/unused-styles';
import { makeTree, removeTrees } from '../support/content-tree';

afterAll(removeTrees);

const govuk = listGovukClasses();
const OWN_ROOMS = ['app', 'components/page', 'components/blocks', 'components/layout', 'components/islands', 'lib'];

describe('the styles of the site', () => {
  const styled = listStyledClasses('.');

  it('choose nothing by a class that no markup has', () => {
    expect(styled.size).toBeGreaterThan(30);
    expect(findUnusedClasses(styled, listMadeClasses('.', ['app', 'components', 'gallery', 'lib']), govuk)).toEqual([]);
  });

  it('know every class of our markup', () => {
    expect(findUnstyledClasses(styled, listMadeClasses('.', OWN_ROOMS), govuk)).toEqual([]);
  });

  it('are all listed', () => {
    expect(findUnlistedStyles('.')).toEqual([]);
  });
});

describe('listStyledClasses', () => {
  it('reads nested rules, media queries and names made with &', () => {
    const scss = '.card { &__title { margin: 0.5rem; } @media (width > 1.5em) { .low, a.high:hover { top: 0 } } }';
    const root = makeTree({ 'components/page/card/_card.scss': scss });
    expect([...listStyledClasses(root).keys()]).toEqual(['card__title', 'card', 'low', 'high']);
  });
});

describe('listMadeClasses', () => {
  it('reads class names, props that carry them, and HTML, but no other text', () => {
    const card = `
      export const Card = ({ classes = 'wide' }) => (
        <div className={isBig ? 'card card--big' : 'card'} title="not this">
          <Box classes="box" />{elementProps(\`item \${classes}\`)}
        </div>
      );
      export const html = '<p class="lead">not that</p>';`;
    const root = makeTree({
      'components/page/card/Card.tsx': card,
      'lib/a.ts': "export const a = { className: ['num'] };",
    });
    const made = [...listMadeClasses(root, ['components', 'lib']).keys()];
    expect(made.sort()).toEqual(['box', 'card', 'card--big', 'item', 'lead', 'num', 'wide']);
  });
});

describe('findUnusedClasses', () => {
  it('reports a class that neither our markup nor GOV.UK’s has', () => {
    const styled = new Map([
      ['card', 'a.scss'],
      ['old', 'a.scss'],
      ['govuk-button', 'b.scss'],
      ['govuk-buton', 'b.scss'],
    ]);
    expect(findUnusedClasses(styled, new Map([['card', 'Card.tsx']]), govuk)).toEqual([
      'a.scss: nothing has the class "old". Remove its styles.',
      'b.scss: nothing has the class "govuk-buton". Remove its styles.',
    ]);
  });
});

describe('findUnstyledClasses', () => {
  it('reports a class without a style', () => {
    expect(findUnstyledClasses(new Map([['card', 'a.scss']]), new Map([['crad', 'Card.tsx']]), govuk)).toEqual([
      'Card.tsx: no style knows the class "crad". Style it or remove it.',
    ]);
  });
});

describe('findUnlistedStyles', () => {
  it('reports a file of styles that the list leaves out', () => {
    const root = makeTree({
      'app/styles/site.scss': '@use "../../components/page/card/card";\n',
      'components/page/card/_card.scss': '',
      'components/page/card/_car.scss': '',
    });
    expect(findUnlistedStyles(root)).toEqual([
      'components/page/card/_car.scss is in no page: list it in app/styles/site.scss.',
    ]);
  });
});
