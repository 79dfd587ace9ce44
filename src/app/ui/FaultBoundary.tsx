import { Component, type ReactNode } from 'react';
import { partText } from '../../text/partText.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly message: string | null };

/** Shows a fault of the program in the place of the part that has it, so that all the rest stays. */
export class FaultBoundary extends Component<Props, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { message: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <Card tone="wrong">
        <div role="alert">
          <p>{partText.broken}</p>
          <p>{message}</p>
        </div>
        <Button onClick={() => this.setState({ message: null })}>{partText.tryAgain}</Button>
      </Card>
    );
  }
}
