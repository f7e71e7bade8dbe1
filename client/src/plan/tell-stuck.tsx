import type { BlockerKind } from '@samenbord/shared/model'
import { createContext, type ReactElement, type ReactNode, useContext } from 'react'

/** Begins to tell what kind of thing a table cannot solve, without the household in it. */
type OnTellStuck = (blocker: BlockerKind) => void

const TellStuckContext = createContext<OnTellStuck | undefined>(undefined)

/** The way to *Dit lukt ons niet*; nothing where it is not offered. */
export const useTellStuck = (): OnTellStuck | undefined => useContext(TellStuckContext)

/** Offers within, at what an action waits for, the way to *Dit lukt ons niet*. */
export const TellStuckProvider = (props: {
  onTellStuck: OnTellStuck | undefined
  children: ReactNode
}): ReactElement => <TellStuckContext value={props.onTellStuck}>{props.children}</TellStuckContext>
