import { readComponentScripts } from '@/scripts/components/component-scripts';
import { readComponentStyles } from '@/scripts/components/component-styles';
import { listComponents } from '@/scripts/components/list-components';

describe('readComponentStyles', () => {
  const styles = readComponentStyles(listComponents());

  it('returns the component’s own styles alone', () => {
    const css = styles.get('page/page-view');
    expect(css).toMatch(/^\.columns\{display:grid;/);
    expect(css).not.toContain(':root');
  });

  it('returns GOV.UK’s styles for a component of theirs, in our settings', () => {
    const css = styles.get('govuk/inset-text');
    expect(css).toMatch(/^\.govuk-inset-text\{/);
    expect(css).toContain('system-ui');
  });

  it('returns nothing for a component without styles', () => {
    expect(styles.get('page/picture')).toBe('');
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
