import { Component, type ReactNode } from 'react';

/** Shows nothing in place of a live part that failed to draw: the static one is still there underneath. */
export class StaticOnError extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
