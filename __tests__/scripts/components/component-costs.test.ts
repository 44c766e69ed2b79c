import { readComponentScripts } from '@/scripts/components/component-scripts';
import { readComponentStyles } from '@/scripts/components/component-styles';
import { listComponents } from '@/scripts/components/list-components';

const component = (address: string) => {
  const found = listComponents().find((each) => each.address === address);
  if (!found) throw new Error(`There is no component at ${address}.`);
  return found;
};

describe('readComponentStyles', () => {
  it('returns the component’s own styles alone', () => {
    const css = readComponentStyles(component('page/page-view'));
    expect(css).toMatch(/^\.columns\{display:grid;/);
    expect(css).not.toContain(':root');
  });

  it('returns GOV.UK’s styles for a component of theirs, in our settings', () => {
    const css = readComponentStyles(component('govuk/inset-text'));
    expect(css).toMatch(/^\.govuk-inset-text\{/);
    expect(css).toContain('system-ui');
  });

  it('returns nothing for a component without styles', () => {
    expect(readComponentStyles(component('page/picture'))).toBe('');
  });
});

describe('readComponentScripts', () => {
  it('gives a script to what the scripts of pages start, and to no other part', async () => {
    const scripts = await readComponentScripts(listComponents().filter(({ room }) => room !== 'islands'));
    expect([...scripts.keys()].sort()).toEqual([
      'govuk/accordion',
      'govuk/button',
      'govuk/checkboxes',
      'govuk/error-summary',
      'govuk/notification-banner',
      'govuk/radios',
      'govuk/service-navigation',
      'govuk/skip-link',
      'govuk/tabs',
    ]);
    for (const { raw, gzip } of scripts.values()) {
      expect(gzip).toBeGreaterThan(0);
      expect(raw).toBeGreaterThan(gzip);
    }
  });
});
