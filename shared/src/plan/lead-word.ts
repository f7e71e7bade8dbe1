import type { Lead, LeadWish } from '../model/index.ts'

/**
 * How the resident's word stands to who keeps the overview: it was this one, it was another, or the
 * resident was not asked, so that it is a proposal. Nothing while nobody keeps it and nothing was said.
 */
export type LeadWord =
  | { readonly kind: 'wanted'; readonly wish: LeadWish }
  | { readonly kind: 'differs'; readonly wish: LeadWish }
  | { readonly kind: 'not-discussed' }
  | { readonly kind: 'nothing' }

/** Of several residents, one who wants someone else is heard. */
export const leadWord = ({ lead }: Lead, wishes: readonly LeadWish[]): LeadWord => {
  const [newest] = wishes
  if (newest === undefined) return { kind: lead === null ? 'nothing' : 'not-discussed' }
  const other = lead === null ? undefined : wishes.find((wish) => wish.lead !== lead)
  return other === undefined ? { kind: 'wanted', wish: newest } : { kind: 'differs', wish: other }
}
