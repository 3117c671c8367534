import { Reply } from '@dtu/kit'
import { TRANSITIONS } from '../model/catalogue.ts'
import { requireIssue } from '../model/issues.ts'
import { findKept } from '../model/kept.ts'
import { moveIssue } from '../model/move.ts'
import { placed } from '../view/place.ts'
import { both, placeOf } from './both.ts'

export const transitions = both({
  getTransitions: (world, input) => {
    requireIssue(world, input.path.issueIdOrKey ?? '')
    const place = placeOf(world, input)
    const wanted = input.query.get('transitionId')
    const shown = TRANSITIONS.filter(({ id }) => wanted === null || id === wanted).map(({ id, name, to }) => {
      const status = findKept(world, 'status', to)
      return {
        id,
        name,
        ...(status && { to: placed(place, status) }),
        hasScreen: false,
        isGlobal: true,
        isInitial: false,
        isAvailable: true,
        isConditional: false,
        isLooped: false,
      }
    })
    return { expand: 'transitions', transitions: shown }
  },

  doTransition: (world, input) => {
    moveIssue(world, requireIssue(world, input.path.issueIdOrKey ?? ''), input.body, input.version)
    return new Reply(undefined, { status: 204, headers: { 'content-type': 'application/json;charset=UTF-8' } })
  },
})
