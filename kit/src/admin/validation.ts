import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifySchemaCompiler } from 'fastify'
import { loadAjv } from '../ajv.ts'
import { OperatorError } from '../errors.ts'

const compilers = new Map<boolean, Ajv2020>()

/** Compiles a route's schema when the route is first used: the boot pays for none of them. */
export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart, method, url }) => {
  let validate: ValidateFunction | undefined
  return (data: unknown) => {
    validate ??= compiler(httpPart !== 'body').compile(schema)
    return validate(data) ? { value: data } : { error: badRequest(httpPart ?? 'request', validate, `${method} ${url}`) }
  }
}

/** Query strings and paths are text: numbers in them are read as such. A body says what it means. */
function compiler(coerceTypes: boolean): Ajv2020 {
  let compiler = compilers.get(coerceTypes)
  if (!compiler) {
    const Ajv = loadAjv()
    compiler = new Ajv({ coerceTypes, allErrors: true, strict: false })
    compilers.set(coerceTypes, compiler)
  }
  return compiler
}

function badRequest(part: string, { errors }: ValidateFunction, route: string): OperatorError {
  const problems = (errors ?? []).map(({ instancePath, message, params }) => {
    const detail = params.additionalProperty ?? params.allowedValues?.join(', ')
    return `${part}${instancePath} ${message}${detail === undefined ? '' : ` (${detail})`}`
  })
  return new OperatorError('bad_request', problems.join('; '), {
    hint: `what ${route} takes is at /docs and /openapi.json`,
  })
}
