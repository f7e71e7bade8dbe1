import { DOMAINS } from '@samenbord/shared/domain'
import { DomainGroup, SimpleField, type Topic } from '@samenbord/shared/model'

/** The four fields that one fills while talking. */
export const SIMPLE_FIELDS: readonly Topic[] = SimpleField.options

/** The domains behind them, by group; *Vrije tijd* is one of the four already. */
export const FURTHER_DOMAINS: readonly {
  readonly group: DomainGroup
  readonly topics: readonly Topic[]
}[] = DomainGroup.options.map((group) => ({
  group,
  topics: DOMAINS[group].filter((domain) => !SIMPLE_FIELDS.includes(domain)),
}))

/** Every topic once, in the order of the domains. */
export const TOPICS: readonly Topic[] = [
  ...SIMPLE_FIELDS,
  ...FURTHER_DOMAINS.flatMap(({ topics }) => topics),
]
