import { type Model, setRole } from './model.ts'

/** Operations that take the media of another one do what that one does. */
export function adoptUploads(model: Model): void {
  const byId = new Map(model.draft.operations.map((operation) => [operation.id, operation]))
  for (const operation of model.draft.operations) {
    const main = byId.get(operation.extensions['x-upload-of'] as string | undefined)
    const role = main && model.roles.get(main)
    if (role)
      setRole(model, operation, {
        ...role,
        reason: `uploads the media of ${main.id}`,
        confidence: role.confidence * 0.9,
      })
  }
}
