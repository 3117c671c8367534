/** A Socket Mode or RTM connection, from the ticket on. */
export interface Session {
  /** The ticket until the socket is open. */
  id: string
  ticket: string
  kind: 'link' | 'rtm'
  app_id: string
  /** Whose view an RTM connection has. */
  user?: string
  open: boolean
  opened_at: number
}

/** A Socket Mode message on its way to an app. */
export interface Envelope {
  id: string
  app_id: string
  /** Where it was sent; absent while no socket is open. */
  session?: string
  type: 'events_api' | 'interactive' | 'slash_commands'
  payload: unknown
  accepts_response_payload: boolean
  /** How often it was sent before. */
  attempt: number
  created: number
  /** The act it carries. */
  interaction?: string
  /** The agenda's number of the task that sends it again. */
  patience?: number
}
