import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { JsonLd } from '@/components/layout/JsonLd';

describe('JsonLd', () => {
  it('writes data that no text in it can end', () => {
    const data = { name: '</script><script>alert("1")</script><!-- & é' };
    const html = renderToStaticMarkup(<JsonLd data={data} />);
    expect(html.match(/</g)).toHaveLength(2);
    const scripts = new JSDOM(html).window.document.querySelectorAll('script');
    expect([...scripts].map((script) => [script.type, JSON.parse(script.textContent ?? '')])).toEqual([
      ['application/ld+json', data],
    ]);
  });
});
