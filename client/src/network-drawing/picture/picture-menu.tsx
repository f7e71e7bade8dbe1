import type { Drawing } from '@samenbord/shared/drawing'
import { may } from '@samenbord/shared/permission'
import { networkDrawing } from '@samenbord/shared/texts'
import { Image } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { RowMenu } from '../../entity/row-menu.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { ecogramOf, genogramOf } from '../use-drawing.ts'
import { NOTHING_KEPT, networkMapFor } from '../use-network-map.ts'
import { type Downloaded, downloadPng, downloadSvg } from './download-picture.ts'

/** What can be kept as a picture. */
export type PictureOf = 'ecogram' | 'genogram' | 'placement'

const useDrawingToKeep = (view: PictureOf): (() => Drawing<string, string>) => {
  const { table, people, telling } = useAtTable()
  return () => {
    // A picture is easily passed on.
    const map = networkMapFor(table.plan.plan.get(), people, NOTHING_KEPT)
    return view === 'genogram'
      ? genogramOf(map, telling)
      : ecogramOf(map, telling.language, view === 'placement')
  }
}

/** *Bewaar als plaatje*: the map as a file, for who may take the table home. */
export const PictureMenu = ({ view }: { view: PictureOf }): ReactElement | null => {
  const words = useTexts(networkDrawing).picture
  const { facts } = useAtTable()
  const drawing = useDrawingToKeep(view)
  const [state, setState] = useState<'busy' | 'done' | 'failed'>()
  if (!may(facts.access, 'table.download')) return null
  if (view === 'genogram' && !facts.familyTree.on) return null
  const make = (download: (drawing: Drawing<string, string>) => Downloaded) => {
    if (state === 'busy') return
    setState('busy')
    void download(drawing()).then((done) => setState(done ? 'done' : 'failed'))
  }
  return (
    <div className="picture-menu">
      <RowMenu
        label={words.menu}
        className="button button--quiet"
        items={[
          { label: words.png, onSelect: () => make(downloadPng), disabled: state === 'busy' },
          { label: words.svg, onSelect: () => make(downloadSvg), disabled: state === 'busy' },
        ]}
      >
        <Image className="icon icon--small" aria-hidden="true" />
        {words.menu}
      </RowMenu>
      <p role="status" className={state === 'failed' ? 'map-canvas__failed' : 'hint'}>
        {state !== undefined && words[state]}
        {state === 'done' && facts.kept.length > 0 && ` ${words.withoutKept}`}
      </p>
    </div>
  )
}
