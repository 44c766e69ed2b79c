import type { ReactNode } from 'react';
import type { BlockOf, IconName, NamedLink } from '@/lib/content';
import { Icon } from '../../page/icon/Icon';
import { OpeningHours } from '../../page/opening-hours/OpeningHours';

/** Props of `Contact`. */
export interface ContactProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'contact'>;
}

/** How to reach people: by telephone, by email, and when somebody answers. */
export function Contact({ block: { tel, email, hours } }: ContactProps) {
  return (
    <dl className="contact">
      {tel && <Row icon="phone" label="Telephone" value={link(tel)} />}
      {email && <Row icon="email" label="Email" value={link(email)} />}
      {hours !== undefined && <Row icon="calendar" label="Opening times" value={<OpeningHours hours={hours} />} />}
    </dl>
  );
}

function Row({ icon, label, value }: { icon: IconName; label: string; value: ReactNode }) {
  return (
    <div className="contact__row">
      <dt className="contact__label">
        <Icon name={icon} /> {label}
      </dt>
      <dd className="contact__value">{value}</dd>
    </div>
  );
}

function link({ text, url }: NamedLink) {
  return <a href={url}>{text}</a>;
}
