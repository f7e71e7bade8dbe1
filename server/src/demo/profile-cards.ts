import type { ProfileWords } from '@samenbord/shared/model'

/** What the coordinator of the worked case, who alone has a seat from the start, says on her card. */
export const samiraSays: ProfileWords = {
  introduction: 'Ik ben Samira, van het buurtteam. Ik leid dit gesprek.',
  hereFor: 'Dat Wim weer lucht krijgt in huis, en één iemand heeft om te bellen.',
  brings: 'Ik weet de weg naar een voorschot en naar opruimhulp, en ik ga mee naar het loket.',
  limit: 'Ik beslis niet over geld, en ik kom niet binnen als Wim het niet wil.',
  needs:
    'Van Wim: zeg het als het te snel gaat. Van de anderen: laat het me horen als iets vastloopt.',
  reach: 'Maandag tot en met donderdag, 0123 456 789. Op vrijdag neemt de balie op.',
  dutyToReport: 'Als iemand in gevaar is. Dan zeg ik het eerst tegen Wim.',
}
