import type { Entity, EntityId, EntityKind } from '@samenbord/shared/model'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { OwnStep } from '../sync/index.ts'

/** The parts of the plan view; one is shown at a time. */
export type PlanPart = 'how-it-is' | 'wishes' | 'actions' | 'care' | 'open'

/** In which part something of the plan stands; nothing for what stands in another view, or in none. */
export const partOfKind = (kind: EntityKind): PlanPart | undefined => {
  switch (kind) {
    case 'statement':
    case 'scale':
    case 'member':
      return 'how-it-is'
    case 'goal':
      return 'wishes'
    case 'action':
    case 'report':
      return 'actions'
    case 'concern':
    case 'obligation':
    case 'crisis-card':
    case 'dilemma':
    case 'dilemma-answer':
      return 'care'
    case 'named':
    case 'contact':
    case 'tie':
    case 'partnership':
    case 'parentage':
    case 'placement':
    case 'term':
    case 'meaning':
      return undefined
  }
}

interface PlanPlace {
  readonly part: PlanPart
  /** What was jumped to and has not been reached yet. */
  readonly target: EntityId | undefined
  show(part: PlanPart): void
  /** Shows the part in which something stands, and takes the focus there; nothing when it is in none. */
  jumpTo(kind: EntityKind, id: EntityId): void
  reached(): void
  /** What was just made and is to come into sight, while the focus stays. */
  readonly made: EntityId | undefined
  bring(id: EntityId): void
  brought(): void
  /** What was just done out of sight, and the how-many-eth it is; nothing after a while. */
  readonly said: SaidOnce | undefined
  say(words: string, way?: Way): void
  unsay(): void
  /** What was just done in sight, for who hears the screen. */
  readonly told: string
  tell(words: string): void
}

/** What one can do about what was just done: see it, or put back what was taken away. */
type Way =
  | { readonly kind: 'show'; readonly about: Pick<Entity, 'kind' | 'id'> }
  /** Only as long as that step is the last. */
  | { readonly kind: 'put-back'; readonly step: OwnStep }

interface SaidOnce {
  readonly words: string
  readonly turn: number
  readonly way: Way | undefined
}

/** How long a word about what was done stays, in milliseconds. */
const SAID_FOR_MS = 6_000

const PlanPlaceContext = createContext<PlanPlace | undefined>(undefined)

/** Which part of the plan is shown, and the way to another. */
export const usePlanPlace = (): PlanPlace => {
  const place = useContext(PlanPlaceContext)
  if (place === undefined) throw new Error('usePlanPlace is used outside the plan')
  return place
}

/** Remembers where one is in the plan. */
export const PlanPlaceProvider = (props: {
  begin: PlanPart
  children: ReactNode
}): ReactElement => {
  const [part, setPart] = useState(props.begin)
  const [target, setTarget] = useState<EntityId>()
  const reached = useCallback(() => setTarget(undefined), [])
  const [made, setMade] = useState<EntityId>()
  const brought = useCallback(() => setMade(undefined), [])
  const [said, setSaid] = useState<PlanPlace['said']>()
  const [told, tell] = useState('')
  useEffect(() => {
    if (said === undefined) return
    const timer = setInterval(() => {
      // Who has gone into it is still reading.
      if (document.activeElement?.closest('.said-notice')) return
      setSaid(undefined)
    }, SAID_FOR_MS)
    return () => clearInterval(timer)
  }, [said])
  const place = useMemo<PlanPlace>(
    () => ({
      part,
      target,
      show: setPart,
      jumpTo: (kind, id) => {
        const there = partOfKind(kind)
        if (there === undefined) return
        setPart(there)
        setTarget(id)
      },
      reached,
      made,
      bring: setMade,
      brought,
      said,
      say: (words, way) => setSaid((last) => ({ words, way, turn: (last?.turn ?? 0) + 1 })),
      unsay: () => setSaid(undefined),
      told,
      tell,
    }),
    [part, target, reached, made, brought, said, told],
  )
  return <PlanPlaceContext value={place}>{props.children}</PlanPlaceContext>
}

/**
 * Has an element be where a jump to this entity ends: it comes into sight and takes the focus, so
 * it needs a `tabIndex`. `onReached` opens what has to be open then. What was just made only comes
 * into sight.
 */
export const useJumpTarget = (
  id: EntityId,
  element: RefObject<HTMLElement | null>,
  onReached?: () => void,
): void => {
  const { target, reached, made, brought } = usePlanPlace()
  useEffect(() => {
    if (made !== id || element.current === null) return
    element.current.scrollIntoView({ block: 'nearest' })
    brought()
  }, [made, id, element, brought])
  useEffect(() => {
    if (target !== id || element.current === null) return
    onReached?.()
    element.current.scrollIntoView({ block: 'center' })
    element.current.focus({ preventScroll: true })
    reached()
  }, [target, id, element, reached, onReached])
}
