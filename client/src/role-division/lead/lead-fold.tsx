import type { ReactElement, ReactNode } from 'react'

/** One thing about the lead, in a line that says what it comes to until someone opens it. */
export const LeadFold = (props: {
  title: string
  /** What it comes to, for who does not open it. */
  says: ReactNode
  /** Whether it is open when it comes. */
  open?: boolean
  children: ReactNode
}): ReactElement => (
  <details className="lead-fold" open={props.open}>
    <summary>
      <h3>{props.title}</h3> <span className="lead-fold__says">{props.says}</span>
    </summary>
    <div className="lead-fold__body">{props.children}</div>
  </details>
)
