import { ApiError } from '@dtu/kit'

/** What the front end shows where no service speaks. */
export const page = (status: number, title: string) =>
  `<!DOCTYPE html>\n<html lang=en>\n  <title>Error ${status} (${title})!!1</title>\n`

/** What the front end says for a service that does not answer it. */
export const serverError = (): ApiError =>
  new ApiError(502, page(502, 'Server Error'), { 'content-type': 'text/html; charset=UTF-8' })
