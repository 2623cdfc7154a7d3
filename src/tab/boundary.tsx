import { Component, type ReactNode } from 'react';
import type { Texts } from '../texts/texts.ts';
import { Broken } from './views/states.tsx';

/** A fault in one place of the page leaves the rest standing. React has error boundaries as classes alone. */
export class Boundary extends Component<{ readonly t: Texts; readonly children: ReactNode }, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken t={this.props.t} /> : this.props.children;
  }
}
