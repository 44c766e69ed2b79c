import { type Attributes, type ElementOptions, elementProps, joinClasses, passOn, type TextOptions } from '../element';

/** One tab and its panel. */
export interface TabsItem {
  id?: string | undefined;
  label: string;
  attributes?: Attributes | undefined;
  panel: TextOptions;
}

/** Props of `Tabs`. */
export interface TabsProps extends ElementOptions {
  id?: string | undefined;
  /** Begins the ids of panels that have none. */
  idPrefix?: string | undefined;
  title?: string | undefined;
  items?: readonly (TabsItem | null | undefined | false)[] | undefined;
}

/** GOV.UK Frontend’s tabs: a list of links and all panels, until its script makes tabs of them. */
export function Tabs({ id, idPrefix = '', title = 'Contents', items = [], ...options }: TabsProps) {
  const idOf = (item: TabsItem, index: number) => item.id || `${idPrefix}-${index + 1}`;
  return (
    <div {...elementProps('govuk-tabs', options, { id: id || undefined, 'data-module': 'govuk-tabs' })}>
      <h2 className="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul className="govuk-tabs__list">
          {items.map(
            (item, index) =>
              item && (
                <li
                  key={index}
                  className={joinClasses('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}
                >
                  {' '}
                  <a {...elementProps('govuk-tabs__tab', item, { href: `#${idOf(item, index)}` })}>{item.label}</a>
                </li>
              ),
          )}
        </ul>
      )}
      {items.map(
        (item, index) =>
          item && (
            <div
              key={index}
              {...passOn(item.panel.attributes, { id: idOf(item, index) })}
              className={joinClasses('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')}
            >
              {typeof item.panel.children === 'string' && item.panel.children !== '' ? (
                <p className="govuk-body">{item.panel.children}</p>
              ) : (
                item.panel.children
              )}
            </div>
          ),
      )}
    </div>
  );
}
