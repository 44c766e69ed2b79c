import type { ExampleSet } from '../../examples';
import { Island } from '../Island';
import { DaysUntil } from './DaysUntil';

const state = (name: string, date: string, when: 'load' | 'idle' | 'visible' = 'visible') => ({
  name,
  render: () => (
    <p>
      The day is {date}{' '}
      <Island when={when}>
        <DaysUntil date={date} />
      </Island>
    </p>
  ),
});

/** States of `DaysUntil`. */
export const examples: ExampleSet = {
  name: 'DaysUntil',
  room: 'islands',
  examples: [
    state('far away', '2099-01-05'),
    state('passed', '2020-01-05'),
    state('at once', '2099-01-05', 'load'),
    state('when idle', '2099-01-05', 'idle'),
  ],
};
