import { quotedParts } from '../agreement/index.ts'
import type { AgreeingSaid, ParticipantId } from '../model/index.ts'
import { partyOf } from '../model/index.ts'
import { dayOf, nameOf } from '../plan/index.ts'
import { inOneSentence, planDocument as texts, weekDay } from '../texts/index.ts'
import type { Block, ExportDocument, Line } from './blocks.ts'
import { plain, quietly } from './lines.ts'
import type { NetworkPicture } from './network-picture.ts'
import { dilemmaBlocks, interestBlocks, wordBlocks } from './plan-aside-blocks.ts'
import {
  actionBlocks,
  concernBlocks,
  crisisBlocks,
  obligationBlocks,
  roleBlocks,
  saidBlocks,
  wishBlocks,
} from './plan-blocks.ts'
import type { PlanReading } from './reading.ts'
import type { ExportSource, ExportWishes } from './source.ts'

/**
 * The full plan as a document: who is who, what was said, wishes, agreements, and what else the reader
 * may have of it. A part in which nothing stands is left out.
 */
export const planDocument = (
  source: ExportSource,
  reading: PlanReading,
  wishes: ExportWishes,
  picture: NetworkPicture | undefined,
): ExportDocument => {
  const { content, telling } = reading
  const { language, today } = telling
  const words = texts[language]
  const title = words.title(content.title)
  const agreement = source.kind === 'agreement' ? source.agreement : undefined
  const day = weekDay(
    dayOf(source.kind === 'agreement' ? source.agreement.agreedAt : source.madeAt),
    language,
    today,
  )
  const draft =
    agreement === undefined
      ? words.draft
      : agreement.mode === 'without-resident'
        ? words.proposal
        : undefined
  const isWhole = wishes.reader.kind !== 'organisation'
  const said = isWhole ? (agreement?.said ?? []) : []
  return {
    language,
    title,
    form: 'plan',
    head: [
      ...(content.household === null ? [] : [words.household(content.household)]),
      agreement === undefined ? words.standOf(day) : words.agreedOn(day),
      ...(agreement === undefined ? [] : [words.number(agreement.number)]),
    ],
    draft,
    blocks: [
      ...(agreement === undefined ? [] : [quietly(words.modes[agreement.mode])]),
      ...(wishes.notFor.length === 0
        ? []
        : [
            {
              kind: 'frame',
              lines: [plain(words.notFor(inOneSentence(wishes.notFor, language)))],
            } as const,
          ]),
      ...(agreement === undefined || !isWhole ? [] : present(reading, agreement.present)),
      ...peopleBlocks(reading),
      ...wishBlocks(reading, said),
      ...actionBlocks(reading, said),
      ...obligationBlocks(reading, said),
      ...crisisBlocks(reading, said),
      ...saidBlocks(reading, said),
      ...concernBlocks(reading, said),
      ...roleBlocks(reading, wishes),
      ...networkBlocks(reading, picture),
      ...wordBlocks(reading),
      ...dilemmaBlocks(reading),
      ...interestBlocks(reading),
      ...answerBlocks(reading, said),
    ],
    foot: source.kind === 'agreement' ? [plain(words.hash(source.hash))] : [],
  }
}

const present = (
  { people, telling: { language } }: PlanReading,
  ids: readonly ParticipantId[],
): Block[] => {
  const names = ids.map((id) => nameOf(people, partyOf({ kind: 'participant', id }), language))
  return names.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          line: plain(texts[language].present(inOneSentence(names, language))),
        },
      ]
}

const peopleBlocks = ({ content, people, telling: { language } }: PlanReading): Block[] => {
  const words = texts[language]
  const name = (id: ParticipantId | null) =>
    id === null ? undefined : nameOf(people, partyOf({ kind: 'participant', id }), language)
  const lead = name(content.lead.lead)
  const deputy = name(content.lead.deputy)
  if (content.people.length === 0) return []
  const columns = words.peopleColumns
  return [
    { kind: 'heading', level: 2, text: words.people },
    {
      kind: 'table',
      summary: words.peopleSummary,
      columns: [columns.name, columns.organisation, columns.discipline, columns.reach],
      rows: content.people.map(({ name, organisation, discipline, reach }) => [
        [plain(name)],
        [plain(organisation ?? '')],
        [plain(discipline ?? '')],
        [plain(reach ?? '')],
      ]),
    },
    ...(lead === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            line: plain(
              [words.leads(lead), ...(deputy === undefined ? [] : [words.deputy(deputy)])].join(
                ' ',
              ),
            ),
          } as const,
        ]),
  ]
}

const networkBlocks = (
  { telling: { language } }: PlanReading,
  picture: NetworkPicture | undefined,
): Block[] => {
  if (picture === undefined) return []
  const lines = picture.alt.split('\n').filter((line) => line.trim() !== '')
  return [
    { kind: 'heading', level: 2, text: texts[language].network },
    { kind: 'picture', ...picture },
    ...lines.map((line) => quietly(line)),
  ]
}

const answerBlocks = (reading: PlanReading, said: readonly AgreeingSaid[]): Block[] => {
  const { content, people, telling } = reading
  const { language } = telling
  const words = texts[language]
  if (said.length === 0) return []
  // The household's word stands first.
  const inOrder = [...said].sort(
    (a, b) =>
      Number(people.find(b.by)?.household ?? false) - Number(people.find(a.by)?.household ?? false),
  )
  return [
    { kind: 'heading', level: 2, text: words.answers },
    {
      kind: 'list',
      items: inOrder.map(({ by, word, reason, notedBy, notThese }): Line => {
        const more = [
          ...(reason === null ? [] : [`‘${reason}’`]),
          ...(notThese.length === 0
            ? []
            : [
                words.notThese(
                  inOneSentence(quotedParts(content, notThese, people, language), language),
                ),
              ]),
          ...(notedBy === null
            ? []
            : [
                words.aloud(
                  nameOf(people, partyOf({ kind: 'participant', id: notedBy }), language),
                ),
              ]),
        ]
        const line = words.answer(nameOf(people, by, language), words.said[word])
        return plain([line, ...more].join('; '))
      }),
    },
  ]
}
