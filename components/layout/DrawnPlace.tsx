/** Props of `DrawnPlace`. */
export interface DrawnPlaceProps {
  /** The path of the page. */
  url: string;
}

/**
 * Stands for what is between `<body>` and its end on a page that the build draws itself: Next would write the same three
 * times over, for a router that is taken out again. `scripts/finish` puts it in this place.
 */
export function DrawnPlace({ url }: DrawnPlaceProps) {
  return <div data-drawn={url} />;
}
