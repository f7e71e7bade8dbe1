import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What stands there instead; `retry` renders the children anew. */
  readonly fallback: (retry: () => void) => ReactNode
}

/** Keeps a bug in one part of the screen from taking the rest along. React itself reports it. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return this.props.fallback(() => this.setState({ broken: false }))
  }
}
