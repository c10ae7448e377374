/** The API's own description (OpenAPI 3.1), made from the table of operations and the table of routes. */
import * as z from 'zod'
import { keysOf } from '../../lib/keyed.ts'
import type { Licence } from '../../plan/licence.ts'
import { apiRoutes } from '../routes/api.ts'
import type { Route } from '../routes/route.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

type Json = Record<string, unknown>

/**
 * @param title Of the municipality's API
 * @param licence Of what it gives
 */
export function printOpenApi(title: string, licence: Licence): Json {
  const paths: Record<string, Json> = {}
  for (const name of keysOf(apiRoutes)) {
    const route: Route = apiRoutes[name]
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: describe(name, operations[name]),
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title,
      version: '1',
      description:
        '公開しているものは鍵なしで読めます。記録を足すには鍵（Authorization: Bearer …）が要ります。 Public data needs no key; adding rows does.',
      license: { name: licence.nameEnglish, url: licence.address },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problems: shapeOf(problems) },
    },
  }
}

const problems = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  problems: z.array(
    z.object({ code: z.string(), message: z.string(), field: z.string().optional() }),
  ),
  letStand: z
    .array(z.string())
    .optional()
    .describe(
      '個人が分かるかもしれないことば。人が確かめたら、同じ要求に letStand として付けて送り直します。Words that may be personal: sent back as letStand once a person has looked.',
    ),
})

function describe(name: string, operation: Operation): Json {
  const { summary, description, parameters, body, answer, needsToken, mayBeLate } = operation
  const mayRefuse = needsToken || Object.values(parameters).some(({ refuses }) => refuses === true)
  const refused = (says: string) => ({
    description: says,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problems' } } },
  })
  return {
    operationId: name,
    summary,
    ...(description === '' ? {} : { description }),
    parameters: Object.entries(parameters).map(([parameter, { in: where, says, shape }]) => ({
      name: parameter,
      in: where,
      required: where === 'path',
      description: says,
      schema: shapeOf(shape),
    })),
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: shapeOf(body) } },
          },
        }),
    ...(needsToken ? { security: [{ token: [] }] } : { security: [] }),
    responses: {
      [answer.status]: {
        description: answer.says,
        content: { 'application/json': { schema: shapeOf(answer.shape) } },
      },
      404: refused('ありません。Not there.'),
      ...(needsToken
        ? {
            401: refused('鍵がないか、使えません。No key, or one that opens nothing.'),
            403: refused('この鍵ではできません。Not with this key.'),
          }
        : {}),
      ...(mayBeLate === true ? { 409: refused('先に済んでいます。Somebody was first.') } : {}),
      ...(mayRefuse ? { 422: refused('受け取れません。What was sent cannot be taken.') } : {}),
    },
  }
}

function shapeOf(shape: z.ZodType): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: 'input' })
  return schema
}
