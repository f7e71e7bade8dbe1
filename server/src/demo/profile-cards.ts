import { NOTHING_SAID, type ProfileWords } from '@samenbord/shared/model'
import type { SeatName } from './seats.ts'

/** What everyone with a seat at the worked case says on the own card. */
export const cards: Readonly<Record<SeatName, ProfileWords>> = {
  samira: {
    introduction: 'Ik ben Samira, van het buurtteam. Ik leid dit gesprek.',
    hereFor: 'Dat Wim weer lucht krijgt in huis, en één iemand heeft om te bellen.',
    brings: 'Ik weet de weg naar een voorschot en naar opruimhulp, en ik ga mee naar het loket.',
    limit: 'Ik beslis niet over geld, en ik kom niet binnen als Wim het niet wil.',
    needs:
      'Van Wim: zeg het als het te snel gaat. Van de anderen: laat het me horen als iets vastloopt.',
    reach: '06 0000 0012',
    dutyToReport: 'Als iemand in gevaar is. Dan zeg ik het eerst tegen Wim.',
  },
  els: {
    introduction: 'Ik ben Els, van de praktijk van dokter Hanneke.',
    hereFor: 'Dat Wim op tijd bij ons is als hij benauwd wordt.',
    brings: 'Een half uur op de praktijk, elke maand, zonder haast.',
    limit: 'Ik kom thuis alleen als de dokter het vraagt.',
    needs: 'Een telefoontje bij het eerste teken, niet pas op vrijdagavond.',
    reach: '06 0000 0067',
    dutyToReport: 'Als iemand zelf niet meer kan kiezen. Dan praat ik met de dokter.',
  },
  greet: {
    ...NOTHING_SAID,
    introduction: 'Ik ben Greet, van de kerk. Op donderdag breng ik Wim zijn boodschappen.',
    hereFor: 'Wim vroeg of ik naast hem wil zitten.',
    brings: 'Koffie, twee handen en een droge kast in de kerk.',
    limit: 'In het weekend ben ik er voor mijn kleinkinderen.',
    reach: '06 0000 0056',
  },
  joost: {
    introduction: 'Ik ben Joost, wijkverpleegkundige. Ik kom voor de longen en het hart.',
    hereFor: 'Dat Wim weer liggend kan slapen.',
    brings: 'Ik kijk naar pufjes en pillen, en ik leg uit wat de dokter bedoelt.',
    limit: 'Tillen mag ik niet, en van brieven over geld weet ik te weinig.',
    needs: 'Een pad naar de stoel waar mijn tas doorheen kan.',
    reach: '06 0000 0034',
    dutyToReport: 'Als Wim plotseling zieker wordt, bel ik de dokter. Ook als hij dat niet wil.',
  },
  fatma: {
    introduction: 'Ik ben Fatma, van Werk en Inkomen. Ik ga over de uitkering.',
    hereFor: 'Dat er weer elke maand geld komt, en dat Wim snapt hoeveel.',
    brings: 'Ik kan de aanvraag aan deze tafel doen, en een voorschot vragen.',
    limit: 'Ik mag niet afwijken van het bedrag, en van zorg weet ik niets.',
    needs: 'Een bankafschrift van de laatste drie maanden. De rest zoek ik zelf op.',
    reach: '06 0000 0078',
    dutyToReport: 'Geld dat niet is opgegeven, moet ik melden. Dan zeg ik het eerst aan tafel.',
  },
  peter: {
    introduction: 'Ik ben Peter, van De Akker. Ik ga over de huur en over het huis.',
    hereFor: 'Dat Wim hier kan blijven wonen.',
    brings: 'Tijd voor de schuld, een kist op de galerij en een steekwagen.',
    limit: 'Boven drie maanden huur beslist mijn baas, niet ik.',
    needs: 'Dat iemand het mij zegt als de huur een maand niet lukt.',
    reach: '06 0000 0045',
    dutyToReport: 'Gevaar bij brand. Dan geef ik eerst tijd om het op te lossen.',
  },
}
