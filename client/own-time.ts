import { localHours } from './local-hours';

/** Tells from when to when the telephone is answered today, by the visitor’s own clock; nothing to who has the UK’s. */
export function startOwnTime(root: Element): void {
  const { opens, closes } = root instanceof HTMLElement ? root.dataset : {};
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (opens && closes) root.textContent = localHours(opens, closes, timeZone, new Date());
}
