import { Component, type ComponentType, createElement, hydrate, render } from 'preact';

interface GuardProps {
  onFailure: (error: unknown) => void;
}

/** Holds an island: when it fails, now or later, it goes, and no other island of the page notices. */
class Guard extends Component<GuardProps, { hasFailed: boolean }> {
  constructor(props: GuardProps) {
    super(props);
    this.state = { hasFailed: false };
  }

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onFailure(error);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/**
 * Hydrates one island; should it fail, now or later, the markup that the page came with stands there again.
 *
 * @param tell gets the error
 */
export function hydrateIsland(
  root: Element,
  island: ComponentType<Record<string, unknown>>,
  props: Record<string, unknown>,
  tell: (error: unknown) => void,
): void {
  const markup = [...root.childNodes].map((node) => node.cloneNode(true));
  const restore = (error: unknown) => {
    tell(error);
    // Only once Preact is through with its own work on these nodes.
    queueMicrotask(() => {
      render(null, root);
      root.replaceChildren(...markup);
    });
  };
  hydrate(createElement(Guard, { onFailure: restore }, createElement(island, props)), root);
}
