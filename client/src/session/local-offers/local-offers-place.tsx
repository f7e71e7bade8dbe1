import { localOffers } from '@samenbord/shared/texts'
import { MapPinned } from 'lucide-react'
import { type ReactElement, useId } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../../ui/use-texts.ts'

/** The way to *In de buurt* from the start screen. */
export const LocalOffersPlace = (): ReactElement => {
  const words = useTexts(localOffers)
  const id = useId()
  return (
    <section className="start__nearby" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className="soft">{words.openHint}</p>
      <Link className="button button--quiet" href="/in-de-buurt">
        <MapPinned className="icon icon--small" />
        {words.openList}
      </Link>
    </section>
  )
}
