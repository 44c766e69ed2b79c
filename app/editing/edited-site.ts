import { checkLoaded } from '@/lib/checks';
import { ContentStore } from '@/lib/content';
import { listSearched } from '@/lib/plain';
import { makeSearchIndex, publishedSite } from '@/lib/publish';
import { EditedContent } from './edited-content';

const store = new ContentStore(process.env.CONTENT_DIR || 'content');

async function load(changed?: ReadonlySet<string>) {
  const { loaded, lastGood } = await store.loadBoth(changed);
  const { problems, readAsset } = checkLoaded(loaded);
  const site = publishedSite(lastGood, { showsDrafts: true, url: process.env.SITE_URL });
  let indexUrl: string | undefined;
  return {
    site,
    problems,
    readAsset,
    urls: [],
    drawn: new Set<string>(),
    /** Few pages ask for it: made when one does. */
    get indexUrl() {
      indexUrl ??= makeSearchIndex(listSearched(site)).url;
      return indexUrl;
    },
  };
}

const edited = new EditedContent(process.env.NEXT_PUBLIC_CONTENT_CHANGES, load);

/** The site as it is now, with each broken file as that last could be read, and all that is wrong with it. */
export const loadEdited = () => edited.load();
