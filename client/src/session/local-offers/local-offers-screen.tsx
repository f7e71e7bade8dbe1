import { type LocalOffer, LocalOfferId, LocalOfferWords } from '@samenbord/shared/model'
import { foundOffers } from '@samenbord/shared/network'
import { localOffers, networkTells, shell } from '@samenbord/shared/texts'
import { ArrowLeft, Download, FileUp, Pencil, Plus, Trash2, Undo2 } from 'lucide-react'
import { type ReactElement, useDeferredValue, useId, useRef, useState } from 'react'
import { Link, Redirect } from 'wouter'
import { addOffers, listOwnOffers, removeOffers } from '../../api/index.ts'
import { Brand } from '../../ui/brand.tsx'
import { PreferenceSwitches } from '../../ui/choices.tsx'
import { download } from '../../ui/download.ts'
import { FailureNotice, useFailureText } from '../../ui/failure.tsx'
import { FriendlyPage, NarrowPage, PageTitle } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { useTask } from '../../ui/use-task.ts'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import './local-offers.css'
import { OfferDialog } from './offer-dialog.tsx'
import { offerFile } from './offer-file.ts'
import { ReadFileDialog } from './read-file-dialog.tsx'

/** *In de buurt*: the list that an organisation keeps for its tables. */
export const LocalOffersScreen = (): ReactElement => {
  const [list, again] = useLoaded(listOwnOffers)
  const failureText = useFailureText()
  const words = useTexts(shell)
  switch (list.kind) {
    case 'loading':
      return (
        <NarrowPage>
          <Progress />
        </NarrowPage>
      )
    case 'failed':
      if (list.failure.reason === 'not-signed-in') return <Redirect to="/sign-in" replace />
      return (
        <FriendlyPage text={failureText(list.failure.reason)}>
          <button type="button" className="button" onClick={again}>
            {words.tryAgain}
          </button>
        </FriendlyPage>
      )
    case 'loaded':
      return <OwnList before={list.value.offers} />
  }
}

/** What is open over the list. */
type Open = { readonly kind: 'add' | 'read' } | { readonly kind: 'change'; offer: LocalOffer }

const byName = (a: LocalOffer, b: LocalOffer): number =>
  a.name.localeCompare(b.name, 'nl', { numeric: true })

const OwnList = (props: { before: readonly LocalOffer[] }): ReactElement => {
  const words = useTexts(localOffers)
  const language = useLanguage()
  const [offers, setOffers] = useState<readonly LocalOffer[]>(() => [...props.before].sort(byName))
  const [open, setOpen] = useState<Open>()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<LocalOffer>()
  const task = useTask()
  const title = useRef<HTMLDivElement>(null)
  const keep = (list: readonly LocalOffer[]) => setOffers([...list].sort(byName))

  const remove = (offer: LocalOffer) =>
    task.run(
      () => removeOffers([LocalOfferId.parse(offer.id)]),
      () => {
        keep(offers.filter(({ id }) => id !== offer.id))
        setRemoved(offer)
        setSaid('')
      },
    )
  const putBack = (offer: LocalOffer) =>
    task.run(
      () => addOffers([LocalOfferWords.parse(offer)], { replace: false }),
      (list) => {
        keep(list.offers)
        setRemoved(undefined)
        setSaid(words.onList(offer.name))
        title.current?.querySelector('h1')?.focus()
      },
    )
  return (
    <div className="offers">
      <header className="offers__top">
        <Brand />
        <PreferenceSwitches />
      </header>
      <main className="offers__main">
        <Link className="offers__back" href="/">
          <ArrowLeft className="icon icon--small" />
          {words.back}
        </Link>
        <div ref={title}>
          <PageTitle className="offers__title" tab={words.title}>
            {words.title}
          </PageTitle>
        </div>
        <p className="offers__intro">{words.intro}</p>
        <div className="actions">
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => setOpen({ kind: 'add' })}
          >
            <Plus className="icon icon--small" />
            {words.add}
          </button>
          <button
            type="button"
            className="button button--quiet"
            aria-haspopup="dialog"
            onClick={() => setOpen({ kind: 'read' })}
          >
            <FileUp className="icon icon--small" />
            {words.read.open}
          </button>
          {offers.length > 0 && (
            <button
              type="button"
              className="button button--plain"
              onClick={() => download(offerFile(offers, language), words.fileName)}
            >
              <Download className="icon icon--small" />
              {words.download}
            </button>
          )}
        </div>
        {task.failure !== undefined && <FailureNotice {...task.failure} />}
        <div className="offers__said" role="status">
          {removed !== undefined ? <p>{words.removed(removed.name)}</p> : said && <p>{said}</p>}
        </div>
        {removed !== undefined && (
          <button
            type="button"
            className="button button--quiet offers__undo"
            // The row that had the focus is gone.
            ref={(button) => {
              if (document.activeElement === document.body) button?.focus()
            }}
            onClick={() => putBack(removed)}
          >
            <Undo2 className="icon icon--small" />
            {words.putBack}
          </button>
        )}
        {offers.length === 0 ? (
          <p className="offers__empty">
            <b>{words.empty.what}</b> <span className="soft">{words.empty.next}</span>
          </p>
        ) : (
          <OfferList
            offers={offers}
            onChange={(offer) => setOpen({ kind: 'change', offer })}
            onRemove={remove}
          />
        )}
      </main>
      {open?.kind === 'read' && (
        <ReadFileDialog
          offers={offers}
          onList={(list) => {
            keep(list)
            setRemoved(undefined)
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {(open?.kind === 'add' || open?.kind === 'change') && (
        <OfferDialog
          offer={open.kind === 'change' ? open.offer : undefined}
          onList={(list, name) => {
            keep(list)
            setRemoved(undefined)
            setSaid(open.kind === 'change' ? words.saved(name) : words.onList(name))
            setOpen(undefined)
          }}
          offers={offers}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}

/** So many are shown at once: who looks for something types a word. */
const AT_ONCE = 200

const OfferList = (props: {
  offers: readonly LocalOffer[]
  onChange: (offer: LocalOffer) => void
  onRemove: (offer: LocalOffer) => void
}): ReactElement => {
  const words = useTexts(localOffers)
  const { sectors } = useTexts(networkTells)
  const [looked, setLooked] = useState('')
  const id = useId()
  const found = foundOffers(props.offers, useDeferredValue(looked))
  const counted = looked.trim() === '' ? words.count(found.length) : words.found(found.length)
  return (
    <>
      <div className="field offers__look">
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          type="search"
          className="input"
          autoComplete="off"
          value={looked}
          onChange={(event) => setLooked(event.target.value)}
        />
      </div>
      <p className="hint" role="status">
        {found.length === 0 ? words.notFound : counted}
      </p>
      <ul className="offers__list">
        {found.slice(0, AT_ONCE).map((offer) => (
          <li key={offer.id} className="offers__offer">
            <div className="offers__words">
              <b>{offer.name}</b>
              {offer.what !== '' && <p>{offer.what}</p>}
              {offer.where !== '' && <p className="small">{offer.where}</p>}
              {offer.reach !== '' && <p className="small">{offer.reach}</p>}
              {offer.sector !== null && <p className="small soft">{sectors[offer.sector]}</p>}
            </div>
            <button
              type="button"
              className="icon-button"
              aria-label={words.change(offer.name)}
              aria-haspopup="dialog"
              onClick={() => props.onChange(offer)}
            >
              <Pencil className="icon icon--small" />
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.remove(offer.name)}
              onClick={() => props.onRemove(offer)}
            >
              <Trash2 className="icon icon--small" />
            </button>
          </li>
        ))}
      </ul>
      {found.length > AT_ONCE && (
        <p className="hint">{words.atTable.more(found.length - AT_ONCE)}</p>
      )}
    </>
  )
}
