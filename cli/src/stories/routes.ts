import { join } from 'node:path'
import { about, type Routes } from '@dtu/kit/admin/admin'
import { type Asked, StoryPlayer } from './player.ts'
import { listRuns, readReport, trialOf, type Wanted } from './runs.ts'

const TAG = 'scenarios'
const texts = { type: 'array', items: { type: 'string' } }

/** Scenarios over the admin API: playing them, and what runs came to. `stories` and `runs` are folders. */
export const stories =
  (folders: { readonly stories: string; readonly runs: string }): Routes =>
  (app) => {
    const player = new StoryPlayer(folders.stories, folders.runs)

    app.get('/scenarios', { schema: about(TAG, 'The scenarios that can be played here') }, async () => {
      const { loadScenarios } = await import('@dtu/scenarios')
      const all = await loadScenarios(folders.stories)
      return {
        folder: folders.stories,
        scenarios: all.map(({ scenario: { scenario, story, trials, faults = [] } }) => ({
          scenario,
          story,
          trials,
          faults,
        })),
      }
    })

    app.get(
      '/scenario-runs',
      { schema: about(TAG, 'The runs that are kept, newest first, and the one under way') },
      () => ({
        folder: folders.runs,
        progress: player.progress ?? null,
        runs: listRuns(folders.runs).map((run) => ({ run, satisfaction: readReport(folders.runs, run).satisfaction })),
      }),
    )

    app.post<{ Body?: Asked }>(
      '/scenario-runs',
      {
        schema: about(TAG, 'Plays scenarios; answers at once', {
          body: { scenarios: texts, trials: { type: 'integer', minimum: 1, maximum: 10_000 }, faults: texts },
        }),
      },
      async ({ body }, reply) => reply.code(202).send(await player.play(body ?? {})),
    )

    app.get<{ Params: { run: string } }>(
      '/scenario-runs/:run',
      { schema: about(TAG, 'A run: satisfaction with its intervals, failures, trials', { params: ['run'] }) },
      ({ params }) => readReport(folders.runs, params.run),
    )

    app.get<{ Params: { run: string }; Querystring: Wanted }>(
      '/scenario-runs/:run/trajectory',
      {
        schema: about(TAG, 'All that happened in one trial, and what the clauses make of it', {
          params: ['run'],
          query: {
            scenario: { type: 'string' },
            trial: { type: 'integer' },
            faults: { type: 'string', description: 'with commas between' },
          },
        }),
      },
      async ({ params: { run }, query }) => {
        const { readTrajectory, say, trajectoryFile } = await import('@dtu/scenarios')
        const file = trajectoryFile(join(folders.runs, run), trialOf(readReport(folders.runs, run), query))
        const { entries, ...rest } = readTrajectory(file)
        return { ...rest, entries: entries.map((entry) => ({ ...entry, said: say(entry).trim() })) }
      },
    )
  }
