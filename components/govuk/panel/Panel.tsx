import { Fragment, type ReactNode } from 'react';
import { Button } from '../button/Button';
import { type ElementOptions, elementProps, joinClasses, type TextOptions } from '../element';

/** A button or link in the panel. */
export interface PanelAction extends TextOptions {
  href?: string | undefined;
  /** `button`: a link that looks like a button. */
  type?: 'button' | 'submit' | 'reset' | undefined;
}

/** Props of `Panel`. */
export interface PanelProps extends TextOptions {
  title: ReactNode;
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** For an interruption panel, `classes: "govuk-panel--interruption"`. */
  actions?: (ElementOptions & { items?: readonly PanelAction[] }) | undefined;
}

/** GOV.UK Frontend’s panel: a confirmation, or an interruption. */
export function Panel({ title, headingLevel = 1, actions, children, classes, attributes }: PanelProps) {
  const Heading = `h${headingLevel}` as const;
  const isInterruption = Boolean(classes?.includes('govuk-panel--interruption'));
  const all = joinClasses(!isInterruption && 'govuk-panel--confirmation', classes);
  return (
    <div {...elementProps('govuk-panel', { classes: all, attributes })}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {isInterruption && actions && (
        <div {...elementProps('govuk-panel__actions', actions)}>
          {actions.items && actions.items.length > 0 && (
            <div className="govuk-button-group">
              {actions.items.map((action, index) => (
                <Fragment key={index}>
                  <Action {...action} />{' '}
                </Fragment>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function Action({ href, type, children, classes, attributes }: PanelAction) {
  if (href && type !== 'button') {
    return <a {...elementProps('govuk-link govuk-link--inverse', { classes, attributes }, { href })}>{children}</a>;
  }
  return (
    <Button
      href={href}
      type={type || 'button'}
      classes={joinClasses('govuk-button--inverse', classes)}
      attributes={attributes}
    >
      {children}
    </Button>
  );
}
