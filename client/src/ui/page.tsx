import { type RefusalText, shell } from '@samenbord/shared/texts'
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { Brand } from './brand.tsx'
import { PreferenceSwitches } from './choices.tsx'
import './page.css'
import { useTexts } from './use-texts.ts'

/** The first screen of a visit leaves the focus where the browser puts it. */
let visited = false

/**
 * The heading of a screen. Names the browser's tab, and takes the focus when a screen follows
 * another, so that a screen reader starts there.
 */
export const PageTitle = (props: {
  children: string
  className?: string
  /** What the tab says, if not the heading. */
  tab?: string
}): ReactElement => {
  const heading = useRef<HTMLHeadingElement>(null)
  const tab = props.tab ?? props.children
  useEffect(() => {
    document.title = `${tab}, Samenbord`
  }, [tab])
  useEffect(() => {
    if (visited) heading.current?.focus()
    visited = true
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={props.className}>
      {props.children}
    </h1>
  )
}

/** A screen in one narrow column, as on a phone. */
export const NarrowPage = (props: {
  children: ReactNode
  /** The name at the head, when it leads somewhere. */
  brand?: ReactNode
}): ReactElement => (
  <div className="narrow">
    <header className="narrow__head">
      {props.brand ?? <Brand />}
      <PreferenceSwitches />
    </header>
    <main className="narrow__body">{props.children}</main>
  </div>
)

/** What happened and what to do, as a whole screen. */
export const FriendlyPage = (props: { text: RefusalText; children?: ReactNode }): ReactElement => (
  <NarrowPage>
    <div className="friendly stack">
      <PageTitle className="narrow__title">{props.text.what}</PageTitle>
      <p className="friendly__next">{props.text.next}</p>
      {props.children !== undefined && <div className="friendly__actions">{props.children}</div>}
    </div>
  </NarrowPage>
)

/** A button that loads the page anew. */
export const OpenAgain = (): ReactElement => {
  const words = useTexts(shell)
  return (
    <button type="button" className="button" onClick={() => window.location.reload()}>
      {words.openAgain}
    </button>
  )
}
