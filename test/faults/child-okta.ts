/** Asks Okta for one user and tells how it ended: run by a test, since what happens may be the end of the process. */
import okta from '@okta/okta-sdk-nodejs'

const [, , orgUrl = '', token = ''] = process.argv
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.log(`uncaught ${error.code}`)
  process.exit(1)
})
// With the cache that the SDK has unless it is told otherwise.
const client = new okta.Client({ orgUrl, token, testing: { disableHttpsCheck: true } } as never)
const said = await client.userApi.getUser({ userId: 'me' }).then(
  () => 'resolved',
  (error) => `rejected ${error.name}`,
)
console.log(said)
