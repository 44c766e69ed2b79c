import { createElement, Fragment, type ReactNode } from 'react';
import { traceComponents } from '@/scripts/components/trace-components';

interface BoxProps {
  title?: string;
  children?: ReactNode;
}

function Box({ title, children }: BoxProps) {
  return (
    <div>
      {title}
      {children}
    </div>
  );
}

function Word({ text }: { text: string }) {
  return <b>{text}</b>;
}

/** No known component: what it makes belongs to the one that uses it. */
function Pair() {
  return ['one', 'two'].map((text) => <Word key={text} text={text} />);
}

function Nothing() {
  return null;
}

/** Would throw when it is called outside a render: hooks are looked up there. */
function Browser() {
  return <i>0</i>;
}

async function Late() {
  return <p />;
}

const known = new Map<unknown, { address: string; isClient: boolean }>([
  [Box, { address: 'page/box', isClient: false }],
  [Word, { address: 'blocks/word', isClient: false }],
  [Nothing, { address: 'blocks/nothing', isClient: false }],
  [Browser, { address: 'islands/browser', isClient: true }],
]);
const word = (htmlBytes: number) => ({ address: 'blocks/word', htmlBytes, ownBytes: htmlBytes, nested: [] });

describe('traceComponents', () => {
  it('counts the bytes of a component, with and without those in it', () => {
    // <div>Hé<b>a</b></div>: 6 + 3 + 8 + 6, of which <b>a</b> is 8.
    const tree = (
      <Box title="Hé">
        <Word text="a" />
      </Box>
    );
    const box = { address: 'page/box', htmlBytes: 22, ownBytes: 14, nested: [word(8)] };
    expect(traceComponents(tree, known)).toEqual({ htmlBytes: 22, nested: [box] });
  });

  it('finds components in elements, lists, fragments and functions that are none', () => {
    // <section> is 19 bytes with its end, <b>a</b> 8, <b>one</b> and <b>two</b> 10 each.
    const tree = (
      <section>
        <Fragment key="a">
          <Word text="a" />
        </Fragment>
        {[<Pair key="pair" />]}
      </section>
    );
    expect(traceComponents(tree, known)).toEqual({ htmlBytes: 47, nested: [word(8), word(10), word(10)] });
  });

  it('adds nothing between texts, and keeps attributes and raw HTML', () => {
    // <p id="a">1 of 2</p> is 20, <p><i>x</i></p> is 15.
    const raw = createElement('p', Object.fromEntries([['dangerouslySetInnerHTML', { __html: '<i>x</i>' }]]));
    const tree = (
      <Box>
        <p id="a">
          {1} of {2}
        </p>
        {raw}
      </Box>
    );
    expect(traceComponents(tree, known).nested).toMatchObject([{ htmlBytes: 11 + 20 + 15, ownBytes: 46 }]);
  });

  it('leaves out a component that draws nothing', () => {
    expect(traceComponents(<Nothing />, known)).toEqual({ htmlBytes: 0, nested: [] });
  });

  it('renders what the browser runs, and does not look into it', () => {
    expect(traceComponents(<Browser />, known).nested).toEqual([
      { address: 'islands/browser', htmlBytes: 8, ownBytes: 8, nested: [] },
    ]);
  });

  it('refuses an asynchronous component, naming it', () => {
    expect(() => traceComponents(<Late />, known)).toThrow(
      '<Late> is asynchronous or makes no markup: it cannot be looked into.',
    );
  });
});
