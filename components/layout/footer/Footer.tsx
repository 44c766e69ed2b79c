import type { ContactDetails, NamedLink } from '@/lib/content';

/** Props of `Footer`. */
export interface FooterProps {
  /** As `site.yml` has it. */
  siteName: string;
  /** The site’s own links, such as its accessibility statement. */
  links: readonly NamedLink[];
  /** Whom to ask; nothing is shown of what is left out. */
  contact: ContactDetails;
}

/** The foot of every page: whose guide this is, where to ask, and the site’s own links. */
export function Footer({ siteName, links, contact }: FooterProps) {
  const { tel, email, hours } = contact;
  return (
    <footer className="site-footer">
      <div className="container">
        <p>
          {siteName} is an independent guide. It is not a government service. Check each fact with the official source
          before you decide.
        </p>
        {(tel || email) && (
          <p>
            Questions? Contact the official help line: {tel && <a href={`tel:${tel.replace(/[^+\d]/g, '')}`}>{tel}</a>}
            {tel && email && ' or '}
            {email && <a href={`mailto:${email}`}>{email}</a>}
            {hours && <span className="site-footer__hours">{hours}</span>}
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
