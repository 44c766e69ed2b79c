import type { ReactNode } from 'react';
import type { BlockOf, IconName, NamedLink } from '@/lib/content';
import { SummaryList } from '../../govuk/summary-list/SummaryList';
import { Icon } from '../../page/icon/Icon';

/** Props of `Contact`. */
export interface ContactProps {
  /** What the editor wrote, read by the engine. */
  block: BlockOf<'contact'>;
}

/** How to reach people: by telephone, by email, and when somebody answers. */
export function Contact({ block: { tel, email, hours } }: ContactProps) {
  return (
    <div className="contact">
      <SummaryList
        classes="govuk-summary-list--no-border"
        rows={[
          tel && row('phone', 'Telephone', link(tel)),
          email && row('email', 'Email', link(email)),
          hours !== undefined && row('calendar', 'Opening times', hours),
        ]}
      />
    </div>
  );
}

function row(icon: IconName, label: string, value: ReactNode) {
  const key = (
    <span className="contact__label">
      <Icon name={icon} /> {label}
    </span>
  );
  return { key: { children: key }, value: { children: value } };
}

function link({ text, url }: NamedLink) {
  return <a href={url}>{text}</a>;
}
