import { Component, type ReactNode } from 'react';
import { Button, Note } from '../ui/index.ts';
import styles from './Shell.module.css';

interface State {
  readonly hasFailed: boolean;
}

/** Keeps a fault in one screen from taking the window, and unsaved typing elsewhere, with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={styles.fault}>
        <Note kind="danger" role="alert">
          <p>
            <strong>This page stopped working.</strong> Everything that was saved is safe. What you typed here
            and was not yet saved is still being saved. Open the page again, or go to another one.
          </p>
        </Note>
        <Button onPress={() => this.setState({ hasFailed: false })}>Open the page again</Button>
      </div>
    );
  }
}
