import type { ContactDetails, NamedLink } from '@/lib/content';
import { OpeningHours } from '../../page/opening-hours/OpeningHours';

/** Props of `Footer`. */
export interface FooterProps {
  /** As `site.yml` has it. */
  siteName: string;
  /** The site’s own links, such as its accessibility statement. */
  links: readonly NamedLink[];
  /** Whom to ask; nothing is shown of what is left out. */
  contact: ContactDetails;
  /** The page’s own address, for paper; a path where the site does not know its own. */
  address?: string | undefined;
}

/** The foot of every page: whose guide this is, where to ask, and the site’s own links. */
export function Footer({ siteName, links, contact, address }: FooterProps) {
  const { tel, email, hours } = contact;
  return (
    <footer className="site-footer">
      <div className="container">
        <p>
          {siteName} is an independent guide. It is not a government service. Check each fact with the official source
          before you decide.
        </p>
        {address && (
          <p className="site-footer__printed">
            This page: {address} <span data-module="printed-on" />
          </p>
        )}
        {(tel || email) && (
          <p>
            Questions? Contact the official help line: {tel && <a href={`tel:${tel.replace(/[^+\d]/g, '')}`}>{tel}</a>}
            {tel && email && ' or '}
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {hours && (
              <span className="site-footer__hours">
                <OpeningHours hours={hours} />
              </span>
            )}
          </p>
        )}
        {links.length > 0 && (
          <ul className="site-footer__links">
            {links.map(({ text, url }) => (
              <li key={text}>
                <a href={url}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  );
}
