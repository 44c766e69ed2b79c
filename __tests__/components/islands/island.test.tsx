import { HtmlValidate } from 'html-validate';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DaysUntil } from '@/components/islands/days-until/DaysUntil';
import { Island } from '@/components/islands/Island';

const render = (element: ReactElement) => renderToStaticMarkup(element);

/** What Next has in the place of a client component while it renders a page. */
const reference = Object.assign(() => null, { $$id: '[project]/components/islands/tally/Tally.tsx#Tally' });

describe('Island', () => {
  it('writes the name, the time and the props of its child round it', () => {
    const island = (
      <Island when="idle">
        <DaysUntil date="2027-01-05" />
      </Island>
    );
    expect(render(island)).toBe(
      '<island-root data-island="DaysUntil" data-when="idle" data-props="{&quot;date&quot;:&quot;2027-01-05&quot;}"><span class="days-until"></span></island-root>',
    );
  });

  it('waits for the island to be in view unless it is told otherwise, and knows Next’s references', () => {
    const island = <Island>{createElement(reference)}</Island>;
    expect(render(island)).toBe('<island-root data-island="Tally" data-when="visible"></island-root>');
  });

  it('is valid HTML in a line of text and as a block', async () => {
    const island = (
      <Island>
        <DaysUntil date="2027-01-05" />
      </Island>
    );
    const html = render(
      <div>
        <p>Closes on 5 January {island}</p>
        {island}
      </div>,
    );
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    expect((await validator.validateString(html)).results).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a text', 'words'],
    ['nothing', undefined],
    ['two elements', [<Stepper key="1" />, <Stepper key="2" />]],
    ['an element of HTML', <p key="p" />],
    ['a component without a name', wrap(() => null)],
  ])('refuses %s', (_, children) => {
    expect(() => Reflect.apply(Island, undefined, [{ children }])).toThrow(
      'An <Island> holds one element and nothing else',
    );
  });

  it('refuses a prop that is no JSON', () => {
    const island = (
      <Island>
        <Stepper step={() => 1} />
      </Island>
    );
    expect(() => render(island)).toThrow('The island <Stepper> cannot take step: it is a function.');
  });
});

function Stepper(_: { step?: () => number }) {
  return null;
}

function wrap(component: () => null) {
  const Nameless = Object.defineProperty(component, 'name', { value: '' });
  return <Nameless />;
}
