import { SitePage } from '../../components/layout/SitePage';
import type { Site } from '../../lib/content';
import { surroundPage } from '../../lib/plain';
import type { KnownComponents } from './load-components';
import { type ComponentTrace, traceComponents } from './trace-components';

/** What a component is to one page. */
export interface ComponentUse {
  /** Of the page. */
  url: string;
  /** How often it stands on the page. */
  times: number;
  /** Bytes of HTML that it adds to the page, with all that is in it. */
  htmlBytes: number;
  /** Bytes of HTML that it adds by itself, without the components in it. */
  ownBytes: number;
}

/** Every component that a page of the site uses, by its address `room/slug`, page by page in the site’s order. */
export function tracePages(site: Site, known: KnownComponents): Map<string, ComponentUse[]> {
  const uses = new Map<string, ComponentUse[]>();
  for (const page of site.pages) {
    const { nested } = traceComponents(<SitePage site={site} page={page} around={surroundPage(site, page)} />, known);
    for (const [address, use] of sumUp(nested)) {
      uses.set(address, [...(uses.get(address) ?? []), { url: page.url, ...use }]);
    }
  }
  return uses;
}

/** Adds up the uses of each component; one that stands in itself counts its bytes once. */
export function sumUp(traces: readonly ComponentTrace[]): Map<string, Omit<ComponentUse, 'url'>> {
  const sums = new Map<string, Omit<ComponentUse, 'url'>>();
  const add = ({ address, htmlBytes, ownBytes, nested }: ComponentTrace, outer: readonly string[]) => {
    const sum = sums.get(address) ?? { times: 0, htmlBytes: 0, ownBytes: 0 };
    sums.set(address, {
      times: sum.times + 1,
      htmlBytes: sum.htmlBytes + (outer.includes(address) ? 0 : htmlBytes),
      ownBytes: sum.ownBytes + ownBytes,
    });
    for (const each of nested) add(each, [...outer, address]);
  };
  for (const trace of traces) add(trace, []);
  return sums;
}
