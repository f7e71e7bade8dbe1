import { beamer } from '@samenbord/shared/texts'
import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTexts } from '../ui/use-texts.ts'
import { layOut, pageOf, showPage } from './fit.ts'
import './pages.css'
import { useHandTurning, useTurningByItself } from './use-turning.ts'

/** A page stands this long, and longer once someone turned it by hand; in milliseconds. */
const REST_MS = 12_000
const ALONE_REST_MS = 24_000
const BY_HAND_REST_MS = 60_000
/** For so long nothing grows after a change: what jumps cannot be read. */
const QUIET_MS = 1_500

/**
 * What stands in the middle of the big screen: as large as fits, and in pages that turn calmly by
 * themselves when it would become too small to read.
 */
export const Pages = (props: {
  children: ReactNode
  /** Whether two columns are a way to make room. */
  wide?: boolean
  /** Whether something else is turned by hand, and shows what it has come to by `data-lifted`. */
  led?: boolean
  /** After the last page, when something else follows by itself. */
  onEnd?: (() => void) | undefined
}): ReactElement => {
  const words = useTexts(beamer)
  const { wide = false, led = false, onEnd } = props
  const window = useRef<HTMLDivElement>(null)
  const flow = useRef<HTMLDivElement>(null)
  const [count, setCount] = useState(1)
  const [wanted, setWanted] = useState(0)
  const [byHand, setByHand] = useState(false)
  const page = Math.min(wanted, count - 1)
  const laidAt = useRef(0)

  const lay = useEffectEvent((from: number) => {
    if (window.current === null || flow.current === null) return
    const laid = layOut(window.current, flow.current, { wide, steady: led }, from)
    laidAt.current = laid.at
    setCount(laid.pages)
    const lifted = flow.current.querySelector<HTMLElement>('[data-lifted="true"]')
    const shown = lifted === null ? Math.min(page, laid.pages - 1) : pageOf(flow.current, lifted)
    showPage(flow.current, shown)
    if (lifted !== null) setWanted(shown)
  })

  // After every change, before it is painted: what was added may need more room.
  useLayoutEffect(() => lay(laidAt.current))

  // Once it is quiet for a moment: what went may have left room.
  useEffect(() => {
    const timer = setTimeout(() => lay(0), QUIET_MS)
    return () => clearTimeout(timer)
  })

  useEffect(() => {
    const anew = () => lay(0)
    const watch = new ResizeObserver(anew)
    if (window.current !== null) watch.observe(window.current)
    // Letters have another width once their typeface has come.
    void document.fonts?.ready.then(anew)
    return () => watch.disconnect()
  }, [])

  const turn = (by: 1 | -1) => setWanted((page + by + count) % count)
  useHandTurning(
    (by) => {
      setByHand(true)
      turn(by)
    },
    !led && count > 1,
  )
  const rest = byHand ? BY_HAND_REST_MS : count > 1 ? REST_MS : ALONE_REST_MS
  useTurningByItself(
    () => {
      setByHand(false)
      if (page + 1 < count || onEnd === undefined) turn(1)
      else {
        setWanted(0)
        onEnd()
      }
    },
    count > 1 || onEnd !== undefined ? rest : undefined,
    `${page} ${count} ${byHand}`,
  )
  return (
    <div className={wide ? 'pages' : 'pages pages--narrow'}>
      <div className="pages__window" ref={window}>
        <div className="pages__flow" ref={flow} data-turned={count > 1 ? page % 2 : undefined}>
          {props.children}
        </div>
      </div>
      {count > 1 && <p className="pages__sign beam-note">{words.page(page + 1, count)}</p>}
    </div>
  )
}
