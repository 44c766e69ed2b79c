// Content, stage 6a: the partials that are being rendered, each inside the one before, so that none goes on for ever.

import { type Problem, problem } from '../problems';
import type { YamlText } from './yaml-value';

/** A partial that is being rendered, and the reference that led to it. */
interface OpenPartial {
  name: string;
  reference: YamlText;
}

/** Partials that name each other twice at each level grow beyond every page: this many are more than any page needs. */
const MOST_PARTIALS = 2000;

/** Keeps the partials of one page that are open. */
export class OpenPartials {
  private readonly open: OpenPartial[] = [];
  private rendered = 0;

  /** Opens a partial; or, where it must not be rendered, what is to be told of that: too many are told once. */
  enter(partial: OpenPartial): Problem[] | undefined {
    const from = this.open.findIndex(({ name }) => name === partial.name);
    if (from !== -1) return [loopProblem([partial, ...this.open.slice(from + 1)])];
    this.rendered += 1;
    if (this.rendered > MOST_PARTIALS) return this.rendered === MOST_PARTIALS + 1 ? [tooMany(partial)] : [];
    this.open.push(partial);
    return undefined;
  }

  /** Closes the partial that was opened last. */
  leave(): void {
    this.open.pop();
  }
}

/** The problem of a loop, the same one whichever of its partials a page enters it by. */
function loopProblem(loop: readonly [OpenPartial, ...OpenPartial[]]): Problem {
  const names = loop.map(({ name }) => name);
  const first = names.indexOf([...names].sort()[0] ?? '');
  const round = [...names.slice(first), ...names.slice(0, first + 1)].join(' → ');
  const { reference } = loop[first] ?? loop[0];
  const message = `"${reference.text}" holds itself: ${round}.`;
  return problem('partial-loop', reference.whole, message, 'Take one of these references out.');
}

function tooMany({ reference }: OpenPartial): Problem {
  const message = `More than ${MOST_PARTIALS} partials stand on one page.`;
  return problem('partial-loop', reference.whole, message, 'Place fewer partials inside one another.');
}
