import { pageExamples } from '../../examples';
import { PromoBlock } from './PromoBlock';

const page = '---\ntitle: Fees\npromo_content: [content/promo]\n---\n';

/** States of `PromoBlock`. */
export const examples = pageExamples(
  'PromoBlock',
  ({ page: { promos } }) => (
    <>
      {promos.map((promo) => (
        <PromoBlock key={promo.heading} promo={promo} />
      ))}
    </>
  ),
  {
    'with text and a button': {
      'page.md': page,
      '_promo.md':
        '---\nheading: Talk to an adviser\ntitle: It is free\ntext: An adviser **helps** you to apply.\nlink_text: Find an adviser\nlink_target: /\n---\n',
    },
    'a heading alone': { 'page.md': page, '_promo.md': '---\nheading: Talk to an adviser\n---\n' },
  },
);
