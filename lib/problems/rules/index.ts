// Problems: the one register of rules, by the name that problems carry. `docs/rules.md` is made from it.

import { duplicateUrl } from './files/duplicate-url';
import { fixedRule } from './files/fixed-rule';
import { noContent } from './files/no-content';
import { noSiteFile } from './files/no-site-file';
import { unknownFile } from './files/unknown-file';
import { unreadableFile } from './files/unreadable-file';
import { duplicateKey } from './front-matter/duplicate-key';
import { frontMatterFence } from './front-matter/front-matter-fence';
import { keyWithoutEffect } from './front-matter/key-without-effect';
import { missingKey } from './front-matter/missing-key';
import { unknownKey } from './front-matter/unknown-key';
import { wrongType } from './front-matter/wrong-type';
import { yamlComma } from './front-matter/yaml-comma';
import { yamlComment } from './front-matter/yaml-comment';
import { yamlFeature } from './front-matter/yaml-feature';
import { yamlSyntax } from './front-matter/yaml-syntax';
import { bareUrl } from './markdown/bare-url';
import { boldHeading } from './markdown/bold-heading';
import { emptyHeading } from './markdown/empty-heading';
import { emptyLink } from './markdown/empty-link';
import { headingLevel } from './markdown/heading-level';
import { plainContact } from './markdown/plain-contact';
import { rawHtml } from './markdown/raw-html';
import { removedHtml } from './markdown/removed-html';
import { skippedHeading } from './markdown/skipped-heading';
import { strayMarkdown } from './markdown/stray-markdown';
import { surplusCell } from './markdown/surplus-cell';
import { tooDeep } from './markdown/too-deep';
import { tooDense } from './markdown/too-dense';
import { unclosedFence } from './markdown/unclosed-fence';
import { undefinedReference } from './markdown/undefined-reference';
import { unknownName } from './markdown/unknown-name';
import { vagueLink } from './markdown/vague-link';
import { longParagraph } from './plain-language/long-paragraph';
import { longSentence } from './plain-language/long-sentence';
import { plainWord } from './plain-language/plain-word';
import { readingAge } from './plain-language/reading-age';
import { blockLoop } from './references/block-loop';
import { deadFragment } from './references/dead-fragment';
import { deadLink } from './references/dead-link';
import { deadRedirect } from './references/dead-redirect';
import { draftLink } from './references/draft-link';
import { duplicateRedirect } from './references/duplicate-redirect';
import { fileNameAlt } from './references/file-name-alt';
import { insecureLink } from './references/insecure-link';
import { localLink } from './references/local-link';
import { missingAlt } from './references/missing-alt';
import { missingFile } from './references/missing-file';
import { missingImage } from './references/missing-image';
import { missingPartial } from './references/missing-partial';
import { ownDomain } from './references/own-domain';
import { partialLoop } from './references/partial-loop';
import { redirectLoop } from './references/redirect-loop';
import { redirectOverPage } from './references/redirect-over-page';
import { redirectedLink } from './references/redirected-link';
import { showsNothing } from './references/shows-nothing';
import { unplacedBlock } from './references/unplaced-block';
import { unsafeLink } from './references/unsafe-link';
import { unusedImageEntry } from './references/unused-image-entry';
import { unusedPartial } from './references/unused-partial';
import type { Rule } from './rule';
import { futureValue } from './values/future-value';
import { oldValue } from './values/old-value';
import { reviewDue } from './values/review-due';
import { securityExpires } from './values/security-expires';
import { undatedChange } from './values/undated-change';
import { undatedValue } from './values/undated-value';

/** Every rule, by its stable name. */
export const rules = {
  'front-matter-fence': frontMatterFence,
  'yaml-syntax': yamlSyntax,
  'yaml-comma': yamlComma,
  'yaml-comment': yamlComment,
  'yaml-feature': yamlFeature,
  'duplicate-key': duplicateKey,
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'key-without-effect': keyWithoutEffect,
  'missing-partial': missingPartial,
  'partial-loop': partialLoop,
  'block-loop': blockLoop,
  'missing-image': missingImage,
  'missing-alt': missingAlt,
  'file-name-alt': fileNameAlt,
  'missing-file': missingFile,
  'unused-image-entry': unusedImageEntry,
  'dead-link': deadLink,
  'dead-fragment': deadFragment,
  'unsafe-link': unsafeLink,
  'raw-html': rawHtml,
  'unknown-name': unknownName,
  'undefined-reference': undefinedReference,
  'heading-level': headingLevel,
  'skipped-heading': skippedHeading,
  'empty-heading': emptyHeading,
  'bold-heading': boldHeading,
  'empty-link': emptyLink,
  'vague-link': vagueLink,
  'bare-url': bareUrl,
  'surplus-cell': surplusCell,
  'stray-markdown': strayMarkdown,
  'plain-contact': plainContact,
  'unclosed-fence': unclosedFence,
  'too-dense': tooDense,
  'too-deep': tooDeep,
  'long-sentence': longSentence,
  'long-paragraph': longParagraph,
  'plain-word': plainWord,
  'reading-age': readingAge,
  'undated-change': undatedChange,
  'undated-value': undatedValue,
  'old-value': oldValue,
  'future-value': futureValue,
  'review-due': reviewDue,
  'security-expires': securityExpires,
  'no-content': noContent,
  'no-site-file': noSiteFile,
  'unknown-file': unknownFile,
  'duplicate-url': duplicateUrl,
  'unreadable-file': unreadableFile,
  'own-domain': ownDomain,
  'local-link': localLink,
  'insecure-link': insecureLink,
  'redirected-link': redirectedLink,
  'draft-link': draftLink,
  'unused-partial': unusedPartial,
  'unplaced-block': unplacedBlock,
  'shows-nothing': showsNothing,
  'dead-redirect': deadRedirect,
  'redirect-loop': redirectLoop,
  'redirect-over-page': redirectOverPage,
  'duplicate-redirect': duplicateRedirect,
  'fixed-rule': fixedRule,
  'removed-html': removedHtml,
} satisfies Record<string, Rule>;

/** The stable name of a rule, as problems, `docs/rules.md` and editors give it. */
export type RuleName = keyof typeof rules;

/** Whether a text is the name of a rule. */
export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

export type { Example, Rule } from './rule';
