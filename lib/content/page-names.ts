// Content, stage 6a: notes what a page names beside its texts: links, pictures and files in front matter, and ids.

import type { PageIds, Reference } from '../markdown';
import type { Picture } from '../pictures';
import { type Problem, problem } from '../problems';
import type { Place } from '../source';
import { type Download, isFileLink, linkAddress, makeDownload } from './download';
import type { Lookups } from './lookups';
import type { NamedLink } from './named-link';
import type { YamlText } from './yaml-value';

/** Looks up what a page names, and gathers all names and what is wrong with them. */
export class PageNames {
  readonly references: Reference[] = [];
  readonly problems: Problem[] = [];

  constructor(
    readonly lookups: Lookups,
    readonly ids: PageIds,
  ) {}

  /** Notes a link that stands in front matter. */
  link(text: string, target: YamlText): NamedLink {
    const url = target.text.trim();
    this.references.push({ kind: 'link', name: url, place: target.whole });
    return { text, url: linkAddress(url) };
  }

  /** Finds the picture that a key of front matter names; `alt` is what stands beside it, if anything does. */
  pictureAt(path: YamlText, alt = ''): Picture | undefined {
    const name = path.text.trim();
    this.references.push({ kind: 'picture', name, place: path.whole });
    const hint = `Say it in images.yml: a line "${name}:", and below it "  alt: what it shows".`;
    return this.picture(name, path.whole, alt, hint);
  }

  /** Finds the file that a key of front matter names for visitors to keep. */
  downloadAt(path: YamlText): Download | undefined {
    const name = path.text.trim();
    this.references.push({ kind: 'file', name, place: path.whole });
    const asset = isFileLink(name) ? this.lookups.asset(name.replace(/^\//, '')) : undefined;
    return asset && makeDownload(asset);
  }

  /** Takes and returns an id for the title of a section. */
  id(title: YamlText): string {
    return this.ids.claim(title.text, { kind: 'section', place: title.whole });
  }

  /** Finds a picture, or reports that it is missing, or that nothing says what it shows. */
  protected picture(path: string, place: Place, alt: string, altHint: string): Picture | undefined {
    const found = this.lookups.picture(path, place);
    if ('rule' in found) {
      this.problems.push(found);
      return undefined;
    }
    const picture = { ...found, alt: alt.trim() || found.alt };
    if (picture.alt === '' && !this.lookups.isUnsurePicture(path)) {
      this.problems.push(problem('missing-alt', place, `Nothing says what the picture "${path}" shows.`, altHint));
    }
    return picture;
  }
}
