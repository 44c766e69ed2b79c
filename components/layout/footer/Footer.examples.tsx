import type { ExampleSet } from '../../examples';
import { Footer } from './Footer';

const links = [
  { text: 'Accessibility statement', url: '/accessibility' },
  { text: 'Privacy', url: '/privacy' },
];
const contact = { tel: '+44 800 389 2500', email: 'help@example.org', hours: 'Monday to Friday, 8:30am to 5:30pm' };

/** States of `Footer`. */
export const examples: ExampleSet = {
  name: 'Footer',
  room: 'layout',
  examples: [
    {
      name: 'with links and contact',
      render: () => <Footer siteName="Routes into teaching" links={links} contact={contact} />,
    },
    { name: 'the statement alone', render: () => <Footer siteName="Routes into teaching" links={[]} contact={{}} /> },
  ],
};
