/** @jest-environment jsdom */
import { recallSections, rememberSections } from '@/client/section-memory';

beforeEach(() => sessionStorage.clear());

describe('recallSections', () => {
  const remembered = () =>
    rememberSections([
      ['fees', true],
      ['apply', false],
      ['next', true],
    ]);

  it('returns what was remembered, by id, also after sections have changed places', () => {
    remembered();
    expect(recallSections([['next'], ['fees'], ['apply']])).toEqual([true, true, false]);
  });

  it('finds a renamed section by an id that it had before', () => {
    remembered();
    expect(recallSections([['new-section'], ['costs', 'step-1', 'fees'], ['apply']])[1]).toBe(true);
  });

  it('finds a section renamed without a word by its place', () => {
    remembered();
    expect(recallSections([['costs'], ['apply'], ['next']])).toEqual([true, false, true]);
  });

  it('knows nothing of a section that is new beside all the old ones', () => {
    remembered();
    expect(recallSections([['new'], ['fees'], ['apply'], ['next']])[0]).toBeUndefined();
  });

  it('keeps pages apart', () => {
    remembered();
    history.pushState(null, '', '/other');
    expect(recallSections([['fees']])).toEqual([undefined]);
    history.pushState(null, '', '/');
  });

  it.each(['not json', '{}', '[1,[2,3]]', '[["fees","yes"]]'])('knows nothing when the storage holds %s', (stored) => {
    sessionStorage.setItem(`accordion:${location.pathname}`, stored);
    expect(recallSections([['fees']])).toEqual([undefined]);
  });
});
