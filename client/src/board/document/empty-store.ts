import { CARD_TYPE, MAP_TYPE, ROLES_TYPE } from '@samenbord/shared/document'
import {
  createTLSchema,
  createTLStore,
  defaultShapeSchemas,
  type TLStore,
  type TLStoreOptions,
} from 'tldraw'
import { cardMigrations, cardProps } from '../cards/card-shape.ts'
import { mapMigrations, mapProps } from '../network/map-shape.ts'
import { rolesMigrations, rolesProps } from '../roles/roles-shape.ts'

/** An empty store for every kind of record the board knows. */
export const emptyStore = (
  options: Pick<TLStoreOptions, 'assets' | 'collaboration'> = {},
): TLStore =>
  createTLStore({
    ...options,
    schema: createTLSchema({
      shapes: {
        ...defaultShapeSchemas,
        [CARD_TYPE]: { props: cardProps, migrations: cardMigrations },
        [MAP_TYPE]: { props: mapProps, migrations: mapMigrations },
        [ROLES_TYPE]: { props: rolesProps, migrations: rolesMigrations },
      },
    }),
  })
