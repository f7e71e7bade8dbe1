import type { Block, ExportDocument, Line, Run } from '@samenbord/shared/export'
import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'
import './document-page.css'
import { BrandMark } from '../../ui/brand.tsx'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Nothing in a document moves: what stands in it is known by its place. */
const inPlace = <Part,>(parts: readonly Part[], show: (part: Part) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...parts.map(show))

const runOf = ({ text, strong = false }: Run): ReactNode => (strong ? <b>{text}</b> : text)
const words = (line: Line): ReactNode => inPlace(line, runOf)
const paragraph = (line: Line): ReactElement => <p>{words(line)}</p>
const item = (line: Line): ReactElement => <li>{words(line)}</li>

/** Below the headings of the page on which the document is shown. */
const HEADINGS = { 1: 'h4', 2: 'h5', 3: 'h6' } as const

const headingOf = ({ level, text }: BlockOf<'heading'>): ReactElement => {
  const Heading = HEADINGS[level]
  return <Heading className={`paper__heading-${level}`}>{text}</Heading>
}

const pairOf = ([name, value]: readonly [string, string]): ReactElement => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const cellOf = (lines: readonly Line[]): ReactNode => inPlace(lines, (line) => paragraph(line))

const Table = ({ summary, columns, rows, widths = [] }: BlockOf<'table'>): ReactElement => {
  const rowOf = ([first = [], ...others]: (typeof rows)[number]) => {
    // Where the page is narrow the columns stand below each other, each with its name.
    const cells = others.map((lines, at) => ({ lines, column: columns[at + 1] }))
    return (
      <tr>
        <th scope="row">{cellOf(first)}</th>
        {inPlace(cells, ({ lines, column }) => (
          <td data-column={column} data-empty={lines.every(isEmpty)}>
            {cellOf(lines)}
          </td>
        ))}
      </tr>
    )
  }
  return (
    <table>
      <caption className="hidden-text">{summary}</caption>
      <colgroup>
        {inPlace(widths, (width) => (
          <col style={{ width: `${width * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {inPlace(columns, (column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>{inPlace(rows, rowOf)}</tbody>
    </table>
  )
}

const isEmpty = (line: Line): boolean => line.every(({ text }) => text === '')

const Picture = ({ svg, width, height, alt }: BlockOf<'picture'>): ReactElement => (
  <img
    src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
    width={width}
    height={height}
    alt={alt}
  />
)

const blockOf = (block: Block): ReactElement => {
  switch (block.kind) {
    case 'heading':
      return headingOf(block)
    case 'paragraph':
      return (
        <p className={block.small === true ? 'paper__small' : undefined}>{words(block.line)}</p>
      )
    case 'quote':
      return (
        <figure className="paper__quote">
          <blockquote>{paragraph(block.line)}</blockquote>
          <figcaption>{block.by}</figcaption>
        </figure>
      )
    case 'list':
      return <ul>{inPlace(block.items, item)}</ul>
    case 'table':
      return <Table {...block} />
    case 'pairs':
      return <dl>{inPlace(block.pairs, pairOf)}</dl>
    case 'frame':
      return <div className="paper__frame">{inPlace(block.lines, paragraph)}</div>
    case 'picture':
      return <Picture {...block} />
  }
}

const isFirstHeading = (block: Block): boolean => block.kind === 'heading' && block.level === 1

/** A document as it will stand on paper. Paper stays light when the screen is dark. */
export const DocumentPage = (props: { document: ExportDocument }): ReactElement => {
  const { language, title, head, form, draft, blocks, foot } = props.document
  const Title = blocks.some(isFirstHeading) ? 'p' : 'h4'
  return (
    <article className={`paper paper--${form}`} lang={language} aria-label={title}>
      <div className="paper__page">
        <header className="paper__head">
          <div className="paper__title">
            <BrandMark />
            <Title>{title}</Title>
          </div>
          <div className="paper__beside">
            {draft !== undefined && (
              <p>
                <b>{draft}</b>
              </p>
            )}
            {inPlace(head, (line) => (
              <p>{line}</p>
            ))}
          </div>
        </header>
        {inPlace(blocks, blockOf)}
        {foot.length > 0 && <footer>{inPlace(foot, paragraph)}</footer>}
      </div>
    </article>
  )
}
