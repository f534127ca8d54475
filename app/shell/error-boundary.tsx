// Catches what goes wrong while a screen is drawn, so that the rest of the app stays usable. The
// details that can be copied hold no word of the journal: an error's message may quote one, so only
// its kind and the places in the code are told.
import { Trans, useLingui } from '@lingui/react/macro';
import { Component, type ReactNode, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Column } from '#app/ui/panes.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { errorDetails } from './error-details.ts';
import { ScreenLoadError } from './screens.tsx';

const Problem = ({ error }: { readonly error: unknown }) => {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  const missing = error instanceof ScreenLoadError;
  const copy = async () => {
    await navigator.clipboard.writeText(
      errorDetails(error, {
        version: __APP_VERSION__,
        path: location.pathname,
        browser: navigator.userAgent,
      }),
    );
    setCopied(true);
  };
  return (
    <Column>
      <PageHeader title={missing ? t`This screen is not here yet` : t`Something went wrong here`} />
      <p className="text-ink-2">
        {missing ? (
          <Trans>It needs a connection once. What you wrote is safe on this device.</Trans>
        ) : (
          <Trans>What you wrote is safe on this device. Loading the page again usually helps.</Trans>
        )}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => location.reload()}>
          <Trans>Load again</Trans>
        </Button>
        {missing ? null : <Button onClick={() => void copy()}>{copied ? t`Copied` : t`Copy details`}</Button>}
      </div>
    </Column>
  );
};

type BoundaryProps = {
  /** The address: leaving a broken screen mends it, without drawing what works again. */
  readonly path: string;
  readonly children: ReactNode;
};
type BoundaryState = { readonly error: unknown; readonly failed: boolean; readonly path: string };

export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { error: null, failed: false, path: this.props.path };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error, failed: true };
  }

  static getDerivedStateFromProps(props: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return props.path === state.path ? null : { error: null, failed: false, path: props.path };
  }

  override render(): ReactNode {
    return this.state.failed ? <Problem error={this.state.error} /> : this.props.children;
  }
}
