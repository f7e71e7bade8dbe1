import {
  CONTACT_COLUMNS,
  type ContactsReading,
  type ReadContact,
  readContacts,
} from '@samenbord/shared/network'
import { networkFiles, networkTells, shell } from '@samenbord/shared/texts'
import { FileUp } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { useNetworkMap } from '../../network-drawing/index.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { readTextFile, type TextFile } from '../../ui/text-file.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { listWords } from '../../ui/words.ts'
import { useMapPlace } from '../map-place.tsx'
import { addRead } from './add-read.ts'
import './files.css'

/** Hundreds of names with all that is said of them are smaller than this, in bytes. */
const MOST_BYTES = 1024 * 1024

type Problem =
  | Extract<TextFile, { ok: false }>['problem']
  | Extract<ContactsReading, { ok: false }>['problem']

type Read = Extract<ContactsReading, { ok: true }>

/** *Namen inlezen*: from a list, of which one first sees what it brings. */
export const ReadNamesDialog = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(networkFiles)
  const { people } = useAtTable()
  const map = useNetworkMap()
  const [text, setText] = useState<TextFile>()
  const [busy, setBusy] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Read anew while others put names on the map: who is there by now is not added twice.
  const reading = text?.ok === true ? readContacts(text.text, map, people) : undefined
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    setBusy(true)
    setText(await readTextFile(file, MOST_BYTES))
    setBusy(false)
    button.current?.focus()
  }
  const problem =
    text?.ok === false ? text.problem : reading?.ok === false ? reading.problem : undefined
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <div className="stack">
        {reading?.ok !== true && <HowToFill />}
        <div>
          <input
            ref={chooser}
            className="hidden-text"
            type="file"
            tabIndex={-1}
            aria-hidden="true"
            accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
            onChange={({ target }) => {
              void read(target.files?.[0])
              // The same file again, once it was mended, is chosen anew.
              target.value = ''
            }}
          />
          <button
            ref={button}
            type="button"
            className={reading?.ok === true ? 'button button--quiet' : 'button'}
            data-first="true"
            onClick={() => chooser.current?.click()}
          >
            <FileUp className="icon icon--small" />
            {words.choose}
          </button>
        </div>
        {busy && <p className="hint">{words.reading}</p>}
        <p className="hidden-text" role="status">
          {reading?.ok === true && foundWords(words, reading)}
        </p>
        {problem !== undefined && <NotRead problem={problem} />}
        {reading?.ok === true && <Preview reading={reading} onClose={props.onClose} />}
      </div>
    </Dialog>
  )
}

const foundWords = (
  words: { readonly nothing: string; found(count: number): string },
  { found }: Read,
): string => (found.length === 0 ? words.nothing : words.found(found.length))

const HowToFill = (): ReactElement => {
  const words = useTexts(networkFiles)
  const more = CONTACT_COLUMNS.filter((column) => column !== 'name')
  return (
    <>
      <p>{words.intro}</p>
      <p className="hint">{words.header(more.map((column) => words.columns[column]).join(', '))}</p>
    </>
  )
}

const NotRead = (props: { problem: Problem }): ReactElement => {
  const { what, next } = useTexts(networkFiles).problems[props.problem]
  return (
    <div className="notice notice--stop" role="alert">
      <p>
        <b>{what}</b> {next}
      </p>
    </div>
  )
}

const Preview = (props: { reading: Read; onClose: () => void }): ReactElement => {
  const words = useTexts(networkFiles)
  const common = useTexts(shell)
  const { table, telling } = useAtTable()
  const { say } = useMapPlace()
  const id = useId()
  const { found, there, household, trouble } = props.reading
  const add = () => {
    addRead(table, found)
    say(words.done(found.length))
    props.onClose()
  }
  return (
    <div className="stack">
      {found.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <section aria-labelledby={id}>
          <h3 id={id}>{words.found(found.length)}</h3>
          <ul className="read-names">
            {found.map((one) => (
              <Found key={one.line} one={one} />
            ))}
          </ul>
        </section>
      )}
      {there.length > 0 && (
        <p className="hint">{words.there(listWords(there, telling.language))}</p>
      )}
      {household.length > 0 && (
        <p className="hint">{words.household(listWords(household, telling.language))}</p>
      )}
      {trouble.length > 0 && (
        <section className="notice notice--wait" aria-labelledby={`${id}bad`}>
          <div>
            <h3 id={`${id}bad`}>{words.bad}</h3>
            <p>{words.badHint}</p>
            <ul className="read-names">
              {trouble.map(({ line, kind, words: about }) => (
                <li key={`${line} ${kind}`}>{words.line(line, words.trouble[kind](about))}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <div className="actions">
        {found.length > 0 && (
          <button type="button" className="button" onClick={add}>
            {words.add(found.length)}
          </button>
        )}
        <button type="button" className="button button--plain" onClick={props.onClose}>
          {common.cancel}
        </button>
      </div>
    </div>
  )
}

/** Someone as the list tells of them. */
const Found = ({ one }: { one: ReadContact }): ReactElement => {
  const { inSectors, rings } = useTexts(networkTells)
  const { name, relation, place, gives, receives, wish, note } = one.contact
  const said = [
    relation,
    place === null ? '' : inSectors[place.sector],
    place === null || place.ring === null ? '' : rings[place.ring],
    gives,
    receives,
    wish,
    note,
  ].filter((part) => part !== '')
  return (
    <li>
      <b>{name}</b>
      {said.length > 0 && <p className="hint">{said.join(' · ')}</p>}
    </li>
  )
}
