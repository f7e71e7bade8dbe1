import { contactsCsv, type NetworkMap, networkText } from '@samenbord/shared/network'
import type { Telling } from '@samenbord/shared/plan'
import { networkFiles } from '@samenbord/shared/texts'
import { download } from '../../ui/download.ts'

const nameOf = ({ language, today }: Telling, kind: 'txt' | 'csv'): string =>
  `${networkFiles[language].fileName}-${today}.${kind}`

/** Hands the browser the map as a file of text. */
export const downloadText = (map: NetworkMap, telling: Telling): void => {
  const text = `${networkText(map, telling.language)}\n`
  download(new Blob([text], { type: 'text/plain;charset=utf-8' }), nameOf(telling, 'txt'))
}

/** Hands the browser the people of the map as a list for a spreadsheet. */
export const downloadCsv = (map: NetworkMap, telling: Telling): void => {
  const csv = contactsCsv(map, telling.language)
  download(new Blob([csv], { type: 'text/csv;charset=utf-8' }), nameOf(telling, 'csv'))
}
