// Problems: the one register of rules, by the name that problems carry. `docs/rules.md` is made from it.

import { duplicateUrl } from './files/duplicate-url';
import { noContent } from './files/no-content';
import { noSiteFile } from './files/no-site-file';
import { unknownFile } from './files/unknown-file';
import { unreadableFile } from './files/unreadable-file';
import { duplicateKey } from './front-matter/duplicate-key';
import { frontMatterFence } from './front-matter/front-matter-fence';
import { missingKey } from './front-matter/missing-key';
import { unknownKey } from './front-matter/unknown-key';
import { wrongType } from './front-matter/wrong-type';
import { yamlFeature } from './front-matter/yaml-feature';
import { yamlSyntax } from './front-matter/yaml-syntax';
import { headingLevel } from './markdown/heading-level';
import { rawHtml } from './markdown/raw-html';
import { tooDeep } from './markdown/too-deep';
import { undefinedReference } from './markdown/undefined-reference';
import { unknownName } from './markdown/unknown-name';
import { deadFragment } from './references/dead-fragment';
import { deadLink } from './references/dead-link';
import { missingImage } from './references/missing-image';
import { missingPartial } from './references/missing-partial';
import { partialLoop } from './references/partial-loop';
import { unsafeLink } from './references/unsafe-link';
import type { Rule } from './rule';

/** Every rule, by its stable name. */
export const rules = {
  'front-matter-fence': frontMatterFence,
  'yaml-syntax': yamlSyntax,
  'yaml-feature': yamlFeature,
  'duplicate-key': duplicateKey,
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'missing-partial': missingPartial,
  'partial-loop': partialLoop,
  'missing-image': missingImage,
  'dead-link': deadLink,
  'dead-fragment': deadFragment,
  'unsafe-link': unsafeLink,
  'raw-html': rawHtml,
  'unknown-name': unknownName,
  'undefined-reference': undefinedReference,
  'heading-level': headingLevel,
  'too-deep': tooDeep,
  'no-content': noContent,
  'no-site-file': noSiteFile,
  'unknown-file': unknownFile,
  'duplicate-url': duplicateUrl,
  'unreadable-file': unreadableFile,
} satisfies Record<string, Rule>;

/** The stable name of a rule, as problems, `docs/rules.md` and editors give it. */
export type RuleName = keyof typeof rules;
export type { Example, Rule } from './rule';
