import type { ExportName } from '@samenbord/shared/model'
import { agreement } from '@samenbord/shared/texts'
import { FileDown } from 'lucide-react'
import { type ReactElement, useId, useRef, useState } from 'react'
import type { Failure } from '../../api/index.ts'
import { CopyText } from '../../ui/copy-text.tsx'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { MakingSign } from './making-sign.tsx'
import type { Preview } from './taking.ts'
import { takeFile, useFile } from './use-file.ts'
import type { Taking } from './use-taking.ts'

const GROUPS: readonly {
  readonly group: 'people' | 'systems' | 'pictures'
  readonly all: readonly ExportName[]
}[] = [
  { group: 'people', all: ['letter.pdf', 'plan.pdf', 'plan.docx', 'plan.odt'] },
  {
    group: 'systems',
    all: ['plan.json', 'fhir.json', 'actions.csv', 'contacts.csv', 'roles.csv', 'actions.ics'],
  },
  { group: 'pictures', all: ['network.svg', 'network.png'] },
]

/** A file to take along, with what becomes of it. */
export const FileButton = (props: {
  taking: Taking
  name: ExportName
  large?: boolean
}): ReactElement => {
  const words = useTexts(agreement).take
  const { taking, name, large = false } = props
  const { busy, failure, outcome, take, stop } = useFile(taking, name)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="file-button">
      <button
        ref={button}
        type="button"
        className={large ? 'button button--large' : 'button button--quiet'}
        aria-busy={busy}
        onClick={take}
      >
        <FileDown className="icon icon--small" />
        {words.names[name]}
      </button>
      {busy && (
        <MakingSign
          session={taking.session}
          name={name}
          onStop={() => {
            stop()
            // The button that was pressed goes.
            button.current?.focus()
          }}
        />
      )}
      <p className="hint" role="status">
        {outcome === 'taken' && words.taken(name)}
        {outcome === 'stopped' && words.making.stopped}
      </p>
      {failure !== undefined && <FailureNotice {...failure} onRetry={take} />}
    </div>
  )
}

/** All files that would hold something, by what they are for. */
export const FileGroups = (props: { taking: Taking; files: Preview['files'] }): ReactElement => {
  const words = useTexts(agreement).take
  const id = useId()
  const { taking, files } = props
  return (
    <>
      {GROUPS.map(({ group, all }) => {
        const names = all.filter((name) => files.has(name))
        if (names.length === 0) return null
        return (
          <section key={group} aria-labelledby={`${id}${group}`}>
            <h4 id={`${id}${group}`}>{words.groups[group]}</h4>
            <ul className="take__files">
              {names.map((name) => (
                <li key={name}>
                  <FileButton taking={taking} name={name} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** *Kopieer voor mijn systeem*: the part of one organisation as text, told to the table as any file. */
export const CopyPart = (props: { taking: Taking }): ReactElement => {
  const words = useTexts(agreement).take
  const [failure, setFailure] = useState<Failure>()
  const text = async () => {
    setFailure(undefined)
    const made = await takeFile(props.taking, 'part.txt')
    if (made.ok) return new TextDecoder().decode(made.value)
    setFailure(made)
    return undefined
  }
  return (
    <>
      <CopyText label={words.copy} text={text} />
      {failure !== undefined && <FailureNotice {...failure} />}
    </>
  )
}
