import type { EcogramKey } from '@samenbord/shared/drawing'
import { type Figure, isOnMap } from '@samenbord/shared/network'
import { standing } from '@samenbord/shared/texts'
import { Presentation } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { EcogramCanvas } from '../../network-drawing/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { FigureCard, useWhere } from './figure-card.tsx'
import './standing.css'
import { type Standing, type StandingOf, useStanding } from './use-standing.ts'

/**
 * *Waar sta ik?* Participants put themselves on the map, try other places, and say what standing there
 * means; everyone sees who stands where, in words too.
 */
export const StandingPanel = (props: {
  /** Shows this shape on the board; left out where the board cannot be seen. */
  onBoard?: (shape: string) => void
}): ReactElement => {
  const words = useTexts(standing)
  const { table, mayWrite } = useAtTable()
  const id = useId()
  const [selected, setSelected] = useState<EcogramKey>()
  const [laid, setLaid] = useState(false)
  const of = useStanding()
  const own = of.mine.filter((one) => one.own)
  const others = of.mine.filter((one) => !one.own)
  const { onBoard } = props
  return (
    <section className="standing" aria-labelledby={`${id}title`}>
      <div className="standing__intro">
        <h3 id={`${id}title`} tabIndex={-1}>
          {words.title}
        </h3>
        <p className="soft">{words.intro}</p>
      </div>
      <div className="standing__both">
        <div className="standing__map">
          <EcogramCanvas placements compact selected={selected} onSelect={setSelected} />
          {mayWrite && <p className="hint">{words.drag}</p>}
        </div>
        <div className="standing__side">
          {own.length > 0 && <Cards title={words.own} standings={own} of={of} />}
          {others.length > 0 && (
            <Cards title={words.others} hint={words.othersHint} standings={others} of={of} />
          )}
          <WhoStandsWhere figures={of.figures} />
          {mayWrite && onBoard !== undefined && (
            <div className="standing__board">
              <button
                type="button"
                className="button button--quiet"
                onClick={() => {
                  onBoard(table.plan.putMapOnBoard('placement'))
                  setLaid(true)
                }}
              >
                <Presentation className="icon icon--small" />
                {words.toBoard}
              </button>
              <p className="hint" role="status">
                {laid && words.onBoard}
              </p>
            </div>
          )}
        </div>
      </div>
    </section>
  )
}

const Cards = (props: {
  title: string
  hint?: string
  standings: readonly Standing[]
  of: StandingOf
}): ReactElement => {
  const id = useId()
  return (
    <section className="standing__part" aria-labelledby={id}>
      <h4 id={id}>{props.title}</h4>
      {props.hint !== undefined && <p className="hint">{props.hint}</p>}
      {props.standings.map((one) => (
        <FigureCard key={one.person.party} standing={one} of={props.of} />
      ))}
    </section>
  )
}

const WhoStandsWhere = (props: { figures: readonly Figure[] }): ReactElement => {
  const words = useTexts(standing)
  const { mayWrite } = useAtTable()
  const where = useWhere()
  const id = useId()
  const shown = props.figures.filter(({ placement }) => isOnMap(placement))
  return (
    <section className="standing__part" aria-labelledby={id}>
      <h4 id={id}>{words.all}</h4>
      {shown.length === 0 && (
        <p>
          {words.nobody} {mayWrite && <span className="soft">{words.nobodyNext}</span>}
        </p>
      )}
      <ul className="standing__all">
        {shown.map(({ person, placement }) => (
          <li key={placement.id}>
            <PartyAvatar party={person.party} />
            <div>
              {placement.place !== null && (
                <p>{words.stands(person.name, where(placement.place))}</p>
              )}
              {placement.trial !== null && (
                <p className="standing__trial">
                  {words.tries(person.name, where(placement.trial))}
                </p>
              )}
              {placement.words.trim() !== '' && (
                <p className="standing__words">{placement.words}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
