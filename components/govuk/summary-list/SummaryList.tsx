import { Fragment, type ReactNode } from 'react';
import { type ElementOptions, elementProps, joinClasses, type TextOptions } from '../element';

/** A link to change or remove what a row or card says. */
export interface SummaryListAction extends TextOptions {
  href?: string | undefined;
  visuallyHiddenText?: string | undefined;
}

/** The actions of a row or card. */
export interface SummaryListActions {
  items?: readonly SummaryListAction[] | undefined;
  classes?: string | undefined;
}

/** One row: a key, its value, and what can be done with it. */
export interface SummaryListRow {
  classes?: string | undefined;
  key?: TextOptions | undefined;
  value?: TextOptions | undefined;
  actions?: SummaryListActions | undefined;
}

/** The card round a list. */
export interface SummaryCard extends ElementOptions {
  title?: (TextOptions & { headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined }) | undefined;
  actions?: SummaryListActions | undefined;
}

/** Props of `SummaryList`. */
export interface SummaryListProps extends ElementOptions {
  rows: readonly (SummaryListRow | null | undefined | false)[];
  card?: SummaryCard | undefined;
}

/** GOV.UK Frontend’s summary list, in a card when it has one. */
export function SummaryList({ rows, card, ...options }: SummaryListProps) {
  const anyHasActions = rows.some((row) => (row ? row.actions?.items?.length : false));
  const list = (
    <dl {...elementProps('govuk-summary-list', options)}>
      {rows.map((row, index) => row && <Row key={index} row={row} hasColumn={Boolean(anyHasActions)} card={card} />)}
    </dl>
  );
  return card ? <Card {...card}>{list}</Card> : list;
}

interface RowProps {
  row: SummaryListRow;
  hasColumn: boolean;
  card: SummaryCard | undefined;
}

function Row({ row, hasColumn, card }: RowProps) {
  const { key: term, value, actions, classes } = row;
  return (
    <div
      className={joinClasses(
        'govuk-summary-list__row',
        hasColumn && !actions?.items && 'govuk-summary-list__row--no-actions',
        classes,
      )}
    >
      <dt {...elementProps('govuk-summary-list__key', { classes: term?.classes })}>{term?.children}</dt>
      <dd {...elementProps('govuk-summary-list__value', { classes: value?.classes })}>{value?.children}</dd>
      {actions?.items?.length ? (
        <dd className={joinClasses('govuk-summary-list__actions', actions.classes)}>
          {actions.items.length === 1 ? (
            <Action {...actions.items[0]} card={card} />
          ) : (
            <ul className="govuk-summary-list__actions-list">
              {actions.items.map((action, index) => (
                <Fragment key={index}>
                  <li className="govuk-summary-list__actions-list-item">
                    <Action {...action} card={card} />
                  </li>{' '}
                </Fragment>
              ))}
            </ul>
          )}
        </dd>
      ) : null}
    </div>
  );
}

function Card({ title, actions, children, ...options }: SummaryCard & { children: ReactNode }) {
  const Heading = `h${title?.headingLevel || 2}` as const;
  const classes = joinClasses('govuk-summary-card__actions', actions?.classes);
  return (
    <div {...elementProps('govuk-summary-card', options)}>
      <div className="govuk-summary-card__title-wrapper">
        {title && (
          <Heading className={joinClasses('govuk-summary-card__title', title.classes)}>{title.children}</Heading>
        )}
        {actions?.items?.length === 1 && (
          <div className={classes}>
            <Action {...actions.items[0]} card={{ title }} />
          </div>
        )}
        {actions?.items && actions.items.length > 1 && (
          <ul className={classes}>
            {actions.items.map((action, index) => (
              <Fragment key={index}>
                <li className="govuk-summary-card__action">
                  <Action {...action} card={{ title }} />
                </li>{' '}
              </Fragment>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

interface ActionProps extends SummaryListAction {
  card: SummaryCard | undefined;
}

function Action({ href, visuallyHiddenText, children, card, ...options }: ActionProps) {
  return (
    <a {...elementProps('govuk-link', options, { href: href ?? '' })}>
      {children}
      {(visuallyHiddenText || card?.title) && (
        <span className="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {card?.title && <> ({card.title.children})</>}
        </span>
      )}
    </a>
  );
}
