import { requireApp } from '../../model/apps/find.ts'
import { schemaOf, storedSchema } from '../../model/apps/schema.ts'
import type { App } from '../../model/apps/types.ts'
import { updateSchema } from '../../model/schemas.ts'
import type { UserSchema } from '../../model/types.ts'
import type { Document, OktaWorld, Operations } from '../../types.ts'
import { definition } from '../../view/schema.ts'

/** tapes/okta, GET /api/v1/meta/schemas/apps/{id}/default, 2026. */
const show = (world: OktaWorld, app: App, { title, created, lastUpdated, custom, base }: UserSchema): Document => ({
  id: `${world.baseUrl}/meta/schemas/apps/${app.id}/default`,
  $schema: 'http://json-schema.org/draft-04/schema#',
  name: app.name,
  title,
  lastUpdated,
  created,
  definitions: { custom: definition('#custom', custom), base: definition('#base', base) },
  type: 'object',
  properties: { profile: { allOf: [{ $ref: '#/definitions/custom' }, { $ref: '#/definitions/base' }] } },
})

/** What an app knows of its users. */
export const schema: Operations = {
  getApplicationUserSchema(world, { path }) {
    const app = requireApp(world, path.appId as string)
    return show(world, app, schemaOf(world, app))
  },

  updateApplicationUserProfile(world, { path, body }) {
    const app = requireApp(world, path.appId as string)
    return show(world, app, updateSchema(world, storedSchema(world, app), body))
  },
}
