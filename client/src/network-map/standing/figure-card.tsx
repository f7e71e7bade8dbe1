import type { ChosenPlace } from '@samenbord/shared/model'
import { isOnMap, seenAt } from '@samenbord/shared/network'
import { networkTells, standing } from '@samenbord/shared/texts'
import { MapPinPlus } from 'lucide-react'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { PartyAvatar } from '../../entity/party-mark.tsx'
import { WordsField } from '../../entity/words-field.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { PlaceForm } from './place-form.tsx'
import type { Standing, StandingOf } from './use-standing.ts'

/** *Dichtbij, bij familie*: a place within a sentence. */
export const useWhere = (): ((place: ChosenPlace) => string) => {
  const words = useTexts(standing)
  const { rings, inSectors } = useTexts(networkTells)
  return ({ ring, sector }) => words.where(rings[ring], inSectors[sector])
}

/** Someone's own figure: put on the map, tried elsewhere, kept there or not, and what it means. */
export const FigureCard = (props: { standing: Standing; of: StandingOf }): ReactElement => {
  const words = useTexts(standing)
  const where = useWhere()
  const [choosing, setChoosing] = useState(false)
  const said = useRef<HTMLDivElement>(null)
  const wasChoosing = useRef(false)
  useEffect(() => {
    if (wasChoosing.current && !choosing) said.current?.focus()
    wasChoosing.current = choosing
  }, [choosing])
  const { of } = props
  const { person, placement, own } = props.standing
  const shown = placement !== undefined && isOnMap(placement) ? placement : undefined
  const seen = shown && seenAt(shown)
  const { name } = person
  return (
    <div className="standing__card">
      <div className="standing__said" ref={said} tabIndex={-1}>
        <PartyAvatar party={person.party} />
        <div role="status">
          {shown === undefined && !own && <p>{name}</p>}
          {shown?.place != null && (
            <p>{own ? words.stand(where(shown.place)) : words.stands(name, where(shown.place))}</p>
          )}
          {shown?.trial != null && (
            <p className="standing__trial">
              {own ? words.tryOut(where(shown.trial)) : words.tries(name, where(shown.trial))}
            </p>
          )}
        </div>
      </div>
      {shown?.trial != null && !choosing && (
        <div className="actions">
          <button
            type="button"
            className="button"
            aria-label={own ? undefined : words.keepFor(name)}
            onClick={() => {
              of.keep(shown)
              said.current?.focus()
            }}
          >
            {words.keep}
          </button>
          <button
            type="button"
            className="button button--quiet"
            aria-label={own ? undefined : words.dropFor(name)}
            onClick={() => {
              of.drop(shown)
              said.current?.focus()
            }}
          >
            {words.drop}
          </button>
        </div>
      )}
      {choosing ? (
        <PlaceForm
          name={own ? undefined : name}
          from={seen ?? undefined}
          submit={shown?.place == null ? words.place.here : words.place.tryHere}
          onChoose={(sector, ring) => {
            of.put(props.standing, sector, ring)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      ) : (
        <button
          type="button"
          className={shown === undefined ? 'button' : 'button button--quiet'}
          aria-label={shown === undefined || own ? undefined : words.anotherFor(name)}
          onClick={() => setChoosing(true)}
        >
          <MapPinPlus className="icon icon--small" />
          {shown !== undefined ? words.another : own ? words.place.me : words.place.other(name)}
        </button>
      )}
      {shown !== undefined && (
        <>
          <WordsField
            kind="placement"
            id={shown.id}
            field="words"
            value={shown.words}
            label={own ? words.meaning : words.meaningFor(name)}
            hint={words.meaningHint}
          />
          <button
            type="button"
            className="button button--plain standing__leave"
            onClick={() => {
              of.remove(shown)
              said.current?.focus()
            }}
          >
            {own ? words.leave : words.leaveFor(name)}
          </button>
        </>
      )}
    </div>
  )
}
