import { care } from '@samenbord/shared/texts'
import {
  type ReactElement,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import type { OnMoved } from './use-sorting.ts'

/** What a list tells its section, so that who cannot see it hears of it. */
export interface SectionEars {
  readonly onMoved: OnMoved
}

/** One list of this part, with its heading and the way to add to it. */
export const CareSection = (props: {
  title: string
  intro: string
  /** Said when the list is empty. */
  empty: string | undefined
  add: ReactNode
  rows: (ears: SectionEars) => ReactNode
}): ReactElement => {
  const words = useTexts(care)
  const title = useId()
  const section = useRef<HTMLElement>(null)
  const [moved, setMoved] = useState<Parameters<OnMoved>>()
  const onMoved = useCallback<OnMoved>((...told) => setMoved(told), [])
  // A row that takes another place lets go of the focus.
  useLayoutEffect(() => {
    if (moved === undefined || document.activeElement !== document.body) return
    const row = section.current?.querySelector(`[data-row="${moved[0]}"]`)
    row?.querySelector<HTMLElement>('.row-menu button')?.focus()
  }, [moved])
  return (
    <section ref={section} className="care__section" aria-labelledby={title}>
      <div>
        <h3 id={title} tabIndex={-1}>
          {props.title}
        </h3>
        <p className="hint">{props.intro}</p>
      </div>
      {props.rows({ onMoved })}
      {props.empty !== undefined && <p className="soft">{props.empty}</p>}
      {props.add}
      <p className="hidden-text" role="status">
        {moved !== undefined && words.movedTo(moved[1], moved[2])}
      </p>
    </section>
  )
}
