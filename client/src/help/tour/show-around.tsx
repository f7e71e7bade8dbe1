import type { Participant } from '@samenbord/shared/model'
import { help } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { Labelled } from '../labelled.tsx'
import './show-around.css'
import { noteShownAround, useIsShownAround } from './shown-around.ts'
import { type Stop, stopsFor } from './stops.ts'
import { type Box, usePlace } from './use-place.ts'

/**
 * Shows who is at a table for the first time in this browser around, in three sentences that each
 * point at something. It has a strip of the screen to itself and lies over nothing.
 */
export const ShowAround = (): ReactElement | null => {
  const { me } = useAtTable()
  const isShown = useIsShownAround()
  return isShown || me === undefined ? null : <Tour me={me} />
}

const Tour = (props: { me: Participant }): ReactElement => {
  const words = useTexts(help).tour
  const { facts } = useAtTable()
  const { kind } = props.me
  const { access, session } = facts
  const stops = useMemo(() => stopsFor({ kind }, access, session), [kind, access, session])
  const [number, setNumber] = useState(1)
  const strip = useRef<HTMLElement>(null)
  const isLast = number === stops.length
  const end = () => {
    // The focus would be lost with the button that has it.
    if (strip.current?.contains(document.activeElement)) document.querySelector('h1')?.focus()
    noteShownAround()
  }
  useEscape(strip, end)
  return (
    <section ref={strip} className="tour" aria-label={words.label}>
      <p className="tour__place">{words.place(number, stops.length)}</p>
      <TourStop stop={stops[number - 1] ?? stops[0]} number={number} />
      <div className="tour__deeds">
        {!isLast && (
          <button type="button" className="button button--plain" onClick={end}>
            {words.skip}
            <OfTour />
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={isLast ? end : () => setNumber(number + 1)}
        >
          {isLast ? words.done : words.next}
          <OfTour />
        </button>
      </div>
    </section>
  )
}

/** Other things on the screen have a *Volgende* too. */
const OfTour = (): ReactElement => {
  const { ofTour } = useTexts(help).tour
  return <span className="hidden-text"> {ofTour}</span>
}

/** Escape ends it, except where Escape is meant for something else. */
const useEscape = (strip: { readonly current: Element | null }, end: () => void): void => {
  useEffect(() => {
    const hear = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented) return
      const isHere = target instanceof Node && strip.current?.contains(target)
      if (isHere || target === document.body) end()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  })
}

const TourStop = (props: { stop: Stop; number: number }): ReactElement => {
  const { stops } = useTexts(help).tour
  const { place, box } = usePlace(props.stop)
  return (
    <>
      <p className="tour__says" role="status">
        <Labelled words={stops[place.says]} />
      </p>
      {box !== undefined && <Pointer box={box} number={props.number} />}
    </>
  )
}

/** A ring round what is meant, with the number of the sentence. */
const Pointer = (props: { box: Box; number: number }): ReactElement => (
  <span className="tour-ring" style={{ ...props.box }} aria-hidden="true">
    <span className="tour-ring__number">{props.number}</span>
  </span>
)
