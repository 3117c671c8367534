/** Where blocks are shown. */
export const surfaces = ['message', 'modal', 'home'] as const
export type Surface = (typeof surfaces)[number]
