/** @jest-environment jsdom */
import { recallSteps, rememberSteps } from '@/client/step-memory';

beforeEach(() => localStorage.clear());

describe('recallSteps', () => {
  it('returns which steps were marked as done, also after they have changed places', () => {
    rememberSteps(['fees', 'next']);
    expect(recallSteps([['next'], ['apply'], ['fees']])).toEqual([true, false, true]);
  });

  it('finds a renamed step by an id that it had before', () => {
    rememberSteps(['fees']);
    expect(recallSteps([['apply'], ['costs', 'step-2', 'fees']])).toEqual([false, true]);
  });

  it('keeps pages apart', () => {
    rememberSteps(['fees']);
    history.pushState(null, '', '/other');
    expect(recallSteps([['fees']])).toEqual([false]);
    history.pushState(null, '', '/');
  });

  it.each(['not json', '{}', '"fees"', '[["fees"]]', 'null'])('knows nothing when the storage holds %s', (stored) => {
    localStorage.setItem(`steps:${location.pathname}`, stored);
    expect(recallSteps([['fees']])).toEqual([false]);
  });
});

describe('rememberSteps', () => {
  it('leaves nothing on the device when no step is done', () => {
    rememberSteps(['fees']);
    rememberSteps([]);
    expect(localStorage).toHaveLength(0);
  });
});
