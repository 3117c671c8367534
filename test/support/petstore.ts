/** A small API as its document describes it, for tests that generate a twin of their own. */
export const PETSTORE = `openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.test/v1' }]
security: [{ key: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        200: { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
    post:
      operationId: createPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        201: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPet
      responses:
        200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
    patch:
      operationId: updatePet
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
      responses:
        200: { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
    delete: { operationId: deletePet, responses: { 204: { description: gone } } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Pet:
      type: object
      required: [name]
      properties: { id: { type: string, readOnly: true }, name: { type: string }, tag: { type: string } }
`
