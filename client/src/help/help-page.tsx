import { type HelpPageWords, type HelpPart, helpPages } from '@samenbord/shared/texts'
import { Footprints, Printer } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import { Link } from 'wouter'
import { Brand } from '../ui/brand.tsx'
import { PreferenceSwitches } from '../ui/choices.tsx'
import { PageTitle } from '../ui/page.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'
import { useTexts } from '../ui/use-texts.ts'
import './help-page.css'
import './help-print.css'
import { Labelled } from './labelled.tsx'
import { pictures } from './pictures.ts'
import { helpPath, READERS, type Reader } from './readers.ts'
import { showAroundAgain } from './tour/shown-around.ts'

/** One page of help for one kind of reader: to read, to hear, to print. */
export const HelpPage = (props: { reader: Reader }): ReactElement => {
  const words = useTexts(helpPages)
  const { reader } = props
  const page = words.page[reader]
  return (
    <div className={`help help--${reader}`}>
      <header className="help__head">
        <Brand />
        <Readers reader={reader} />
        <PreferenceSwitches />
      </header>
      <main key={reader} className="help__body">
        <div className="help__intro">
          <PageTitle className="narrow__title" tab={words.tab(words.reader[reader])}>
            {page.title}
          </PageTitle>
          <p className="help__lead">{page.lead}</p>
          <Deeds page={page} />
        </div>
        <div className="help__parts">
          {page.parts.map((part) => (
            <Part key={part.title} part={part} />
          ))}
        </div>
      </main>
    </div>
  )
}

const Readers = (props: { reader: Reader }): ReactElement => {
  const words = useTexts(helpPages)
  return (
    <nav className="help__readers" aria-label={words.readers}>
      {READERS.map((one) => (
        <Link
          key={one}
          href={helpPath(one)}
          className="help__reader"
          aria-current={one === props.reader ? 'page' : undefined}
        >
          {words.reader[one]}
        </Link>
      ))}
    </nav>
  )
}

/** The whole page as one hears it. */
const aloud = ({ title, lead, parts }: HelpPageWords): string =>
  [title, lead, ...parts.flatMap((part) => [part.title, ...part.says])]
    .map((words) => (/[.?!]$/.test(words) ? words : `${words}.`))
    .join(' ')

const Deeds = (props: { page: HelpPageWords }): ReactElement => {
  const words = useTexts(helpPages)
  const [asked, setAsked] = useState(false)
  return (
    <div className="help__deeds">
      <button type="button" className="button button--quiet" onClick={() => window.print()}>
        <Printer className="icon icon--small" />
        {words.print}
      </button>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          showAroundAgain()
          setAsked(true)
        }}
      >
        <Footprints className="icon icon--small" />
        {words.lookAround}
      </button>
      <ReadAloud text={aloud(props.page)} />
      <p className="help__asked" role="status">
        {asked && words.willShow}
      </p>
    </div>
  )
}

const Part = (props: { part: HelpPart }): ReactElement => {
  const { title, says, picture } = props.part
  const id = useId()
  return (
    <section
      className={picture === undefined ? 'help__part' : 'help__part help__part--seen'}
      aria-labelledby={id}
    >
      <div>
        <h2 id={id}>{title}</h2>
        <ul className="help__says">
          {says.map((words) => (
            <li key={words}>
              <Labelled words={words} />
            </li>
          ))}
        </ul>
      </div>
      {picture !== undefined && (
        <figure className="help__picture">
          <img src={pictures[picture.name]} alt={picture.alt} />
          <figcaption>
            <Labelled words={picture.caption} />
          </figcaption>
        </figure>
      )}
    </section>
  )
}
