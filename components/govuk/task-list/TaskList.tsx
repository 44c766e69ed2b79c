import { type ElementOptions, elementProps, joinClasses, passOn, type TextOptions } from '../element';
import { Tag, type TagProps } from '../tag/Tag';

/** One task and how far it is done. */
export interface TaskListItem {
  title: TextOptions;
  hint?: TextOptions | undefined;
  status: TextOptions & { tag?: TagProps | undefined };
  href?: string | undefined;
  classes?: string | undefined;
}

/** Props of `TaskList`. */
export interface TaskListProps extends ElementOptions {
  items: readonly (TaskListItem | null | undefined | false)[];
  idPrefix?: string | undefined;
}

/** GOV.UK Frontend’s task list. */
export function TaskList({ items, idPrefix, ...options }: TaskListProps) {
  return (
    <ul {...elementProps('govuk-task-list', options)}>
      {items.map(
        (item, index) => item && <Task key={index} {...item} id={`${idPrefix || 'task-list'}-${index + 1}`} />,
      )}
    </ul>
  );
}

function Task({ id, title, hint, status, href, classes }: TaskListItem & { id: string }) {
  const own = { href, 'aria-describedby': joinClasses(hint && `${id}-hint`, `${id}-status`) };
  return (
    <li className={joinClasses('govuk-task-list__item', href && 'govuk-task-list__item--with-link', classes)}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a {...elementProps('govuk-link govuk-task-list__link', { classes: title.classes }, own)}>{title.children}</a>
        ) : (
          <div {...passOn({}, { className: title.classes || undefined })}>{title.children}</div>
        )}
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint.children}
          </div>
        )}
      </div>
      <div className={joinClasses('govuk-task-list__status', status.classes)} id={`${id}-status`}>
        {status.tag ? <Tag {...status.tag} /> : status.children}
      </div>
    </li>
  );
}
