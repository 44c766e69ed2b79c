import type { ExampleSet } from '../../examples';
import { Island } from '../Island';
import { DaysUntil, type DaysUntilProps } from './DaysUntil';

const state = (name: string, props: DaysUntilProps, when: 'load' | 'idle' | 'visible' = 'visible') => ({
  name,
  render: () => (
    <p>
      The day is {props.date}{' '}
      <Island when={when}>
        <DaysUntil {...props} />
      </Island>
    </p>
  ),
});

/** States of `DaysUntil`. */
export const examples: ExampleSet = {
  name: 'DaysUntil',
  room: 'islands',
  examples: [
    state('far away', { date: '2099-01-05' }),
    state('passed', { date: '2020-01-05' }),
    state('passed, with a word for it', { date: '2020-01-05', passed: 'passed' }),
    state('at once', { date: '2099-01-05' }, 'load'),
    state('when idle', { date: '2099-01-05' }, 'idle'),
  ],
};
