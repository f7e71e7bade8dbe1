import { type LocalOffer, MOST_OFFERS, Sector } from '@samenbord/shared/model'
import { localOffers, networkTells, shell } from '@samenbord/shared/texts'
import { Download, FileUp } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { download } from '../../ui/download.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { useLanguage, useTexts } from '../../ui/use-texts.ts'
import { exampleFile } from './offer-file.ts'
import { countReplaced, type OfferReading } from './offer-rows.ts'
import { type FileReading, readOfferFile } from './read-file.ts'
import { type Importing, useImport } from './use-import.ts'

/** So many lines are shown of what is read, and of what cannot be. */
const FIRST = 5
const MOST_WRONG = 20

/** *Lees in uit een bestand*: what is in it is shown first, and put in the list only when that is asked. */
export const ReadFileDialog = (props: {
  offers: readonly LocalOffer[]
  onList: (offers: readonly LocalOffer[]) => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(localOffers).read
  const common = useTexts(shell)
  const [file, setFile] = useState<FileReading>()
  // What is in the list while one looks is what it is compared with, also once it is in.
  const [before, setBefore] = useState(props.offers)
  const { importing, run } = useImport(props.onList)
  const chooser = useRef<HTMLInputElement>(null)
  const status = useRef<HTMLDivElement>(null)
  const id = useId()
  const busy = importing.kind === 'busy'
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const reading = await readOfferFile(chosen)
    setBefore(props.offers)
    setFile(reading)
    status.current?.focus()
  }
  const begun = importing.kind !== 'idle'
  return (
    <Dialog
      title={words.title}
      onClose={() => {
        if (!busy) props.onClose()
      }}
    >
      <div className="stack">
        {!begun && (
          <>
            {file === undefined && <HowToFill />}
            <div className="actions">
              <input
                ref={chooser}
                id={id}
                className="hidden-text"
                type="file"
                tabIndex={-1}
                aria-label={words.choose}
                accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
                onChange={(event) => {
                  void read(event.target.files?.[0])
                  // The same file again, once it was mended, is chosen anew.
                  event.target.value = ''
                }}
              />
              <button
                type="button"
                className={file?.kind === 'read' ? 'button button--quiet' : 'button'}
                data-first={file === undefined}
                onClick={() => chooser.current?.click()}
              >
                <FileUp className="icon icon--small" />
                {file === undefined ? words.choose : words.another}
              </button>
              {file === undefined && <ExampleButton />}
            </div>
          </>
        )}
        <div ref={status} className="offers__reading" tabIndex={-1} aria-live="polite">
          {file !== undefined && file.kind !== 'read' && <NotRead why={file.kind} />}
          {file?.kind === 'read' && <Preview reading={file.reading} before={before} />}
        </div>
        {file?.kind === 'read' && (
          <PutIn
            reading={file.reading}
            before={before}
            importing={importing}
            onRun={() => run(file.reading.offers)}
            onClose={props.onClose}
          />
        )}
        {file?.kind !== 'read' && (
          <div className="actions">
            <button type="button" className="button button--plain" onClick={props.onClose}>
              {common.cancel}
            </button>
          </div>
        )}
      </div>
    </Dialog>
  )
}

const HowToFill = (): ReactElement => {
  const words = useTexts(localOffers).read
  const { sectors } = useTexts(networkTells)
  return (
    <>
      <p>{words.intro}</p>
      <p className="soft">
        {words.columns} <b>{Object.values(words.columnNames).join(', ')}</b>.
      </p>
      <p className="soft">
        {words.sectorHint} {Sector.options.map((one) => sectors[one]).join('; ')}.
      </p>
    </>
  )
}

const ExampleButton = (): ReactElement => {
  const words = useTexts(localOffers).read
  const language = useLanguage()
  return (
    <button
      type="button"
      className="button button--plain"
      onClick={() => download(exampleFile(language), words.exampleName)}
    >
      <Download className="icon icon--small" />
      {words.example}
    </button>
  )
}

const NotRead = (props: { why: Exclude<FileReading['kind'], 'read'> }): ReactElement => {
  const words = useTexts(localOffers).read
  const [what, next] = {
    unreadable: [words.unreadable, words.unreadableNext],
    'too-large': [words.tooLarge, words.tooLargeNext],
    nothing: [words.nothing, words.nothingNext],
  }[props.why]
  return (
    <div className="notice notice--stop">
      <p>
        <b>{what}</b> {next}
      </p>
    </div>
  )
}

const Preview = (props: { reading: OfferReading; before: readonly LocalOffer[] }): ReactElement => {
  const words = useTexts(localOffers).read
  const { sectors } = useTexts(networkTells)
  const { offers, wrong, doubles, unknownSectors } = props.reading
  const replaced = countReplaced(props.before, offers)
  const counts = [
    words.fresh(offers.length - replaced),
    ...(replaced > 0 ? [words.replaced(replaced)] : []),
    ...(doubles > 0 ? [words.double(doubles)] : []),
    ...(unknownSectors > 0 ? [words.unknownSectors(unknownSectors)] : []),
  ]
  return (
    <div className="stack">
      <ul className="offers__counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      {offers.length > 0 && (
        <section>
          <h3>{words.first}</h3>
          <ul className="offers__list">
            {offers.slice(0, FIRST).map((offer) => (
              <li key={offer.name} className="offers__words">
                <b>{offer.name}</b>
                <p className="small soft">
                  {[
                    offer.what,
                    offer.sector === null ? '' : sectors[offer.sector],
                    offer.where,
                    offer.reach,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {wrong.length > 0 && (
        <section className="notice notice--wait offers__wrong">
          <div>
            <h3>{words.wrong(wrong.length)}</h3>
            <p>{words.wrongHint}</p>
            <ul>
              {wrong.slice(0, MOST_WRONG).map(({ line, reason }) => (
                <li key={line}>{words.line(line, words.reasons[reason])}</li>
              ))}
            </ul>
            {wrong.length > MOST_WRONG && <p>{words.moreWrong(wrong.length - MOST_WRONG)}</p>}
          </div>
        </section>
      )}
    </div>
  )
}

const PutIn = (props: {
  reading: OfferReading
  before: readonly LocalOffer[]
  importing: Importing
  onRun: () => void
  onClose: () => void
}): ReactElement => {
  const words = useTexts(localOffers).read
  const common = useTexts(shell)
  const { importing, before } = props
  const { offers } = props.reading
  const all = offers.length
  const room = before.length + all - countReplaced(before, offers) <= MOST_OFFERS
  const done = importing.kind === 'done' ? all : importing.kind === 'idle' ? 0 : importing.done
  if (importing.kind === 'done') {
    return (
      <div className="stack">
        <p role="status">
          <b>{words.done(all)}</b>
        </p>
        <div className="actions">
          <button
            type="button"
            className="button"
            ref={(button) => button?.focus()}
            onClick={props.onClose}
          >
            {words.close}
          </button>
        </div>
      </div>
    )
  }
  return (
    <div className="stack">
      {!room && (
        <p className="problem" role="alert">
          {words.tooMany(MOST_OFFERS)}
        </p>
      )}
      {importing.kind === 'busy' && (
        <div className="offers__progress">
          <progress value={done} max={all} aria-label={words.busy(done, all)} />
          <p role="status">{words.busy(done, all)}</p>
        </div>
      )}
      {importing.kind === 'failed' && (
        <>
          <FailureNotice {...importing.failure} />
          {done > 0 && <p>{words.partly(done, all)}</p>}
        </>
      )}
      <div className="actions">
        {all > 0 && room && (
          <button
            type="button"
            className="button"
            disabled={importing.kind === 'busy'}
            onClick={props.onRun}
          >
            {importing.kind === 'failed' ? words.again : words.putIn(all)}
          </button>
        )}
        <button
          type="button"
          className="button button--plain"
          disabled={importing.kind === 'busy'}
          onClick={props.onClose}
        >
          {common.cancel}
        </button>
      </div>
    </div>
  )
}
