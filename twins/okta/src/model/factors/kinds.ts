import type { FactorType } from './types.ts'

/** A kind of factor: what it belongs to, what its ids begin with. */
export interface FactorKind {
  readonly factorType: FactorType
  readonly provider: string
  readonly vendorName: string
  /** Key of the authenticator that must be active. */
  readonly authenticator: string
  readonly prefix: string
}

/** Kinds that can be enrolled (developer.okta.com, Factors API; ids from tapes/okta). In the order of the catalogue. */
export const FACTOR_KINDS: readonly FactorKind[] = [
  { factorType: 'question', provider: 'OKTA', vendorName: 'OKTA', authenticator: 'security_question', prefix: 'ufs' },
  {
    factorType: 'token:software:totp',
    provider: 'GOOGLE',
    vendorName: 'GOOGLE',
    authenticator: 'google_otp',
    prefix: 'uft',
  },
  {
    factorType: 'token:software:totp',
    provider: 'OKTA',
    vendorName: 'OKTA',
    authenticator: 'okta_verify',
    prefix: 'ost',
  },
  { factorType: 'push', provider: 'OKTA', vendorName: 'OKTA', authenticator: 'okta_verify', prefix: 'opf' },
  { factorType: 'sms', provider: 'OKTA', vendorName: 'OKTA', authenticator: 'phone_number', prefix: 'mbl' },
  { factorType: 'call', provider: 'OKTA', vendorName: 'OKTA', authenticator: 'phone_number', prefix: 'clf' },
  { factorType: 'email', provider: 'OKTA', vendorName: 'OKTA', authenticator: 'okta_email', prefix: 'emf' },
  { factorType: 'webauthn', provider: 'FIDO', vendorName: 'FIDO', authenticator: 'webauthn', prefix: 'fwf' },
]

export const PROVIDERS = ['OKTA', 'GOOGLE', 'FIDO', 'RSA', 'SYMANTEC', 'DUO', 'YUBICO', 'CUSTOM']

/** Questions that may be chosen, by key (developer.okta.com, Factors API, "List supported security questions"). */
export const QUESTIONS: Readonly<Record<string, string>> = {
  disliked_food: 'What is the food you least liked as a child?',
  name_of_first_plush_toy: 'What is the name of your first stuffed animal?',
  first_award: 'What did you earn your first medal or award for?',
  favorite_security_question: 'What is your favorite security question?',
  favorite_toy: 'What is the toy/stuffed animal you liked the most as a kid?',
  first_computer_game: 'What was the first computer game you played?',
  favorite_movie_quote: 'What is your favorite movie quote?',
  first_sports_team_mascot: 'What was the mascot of the first sports team you played on?',
  first_music_purchase: 'What music album or song did you first purchase?',
  favorite_art_piece: 'What is your favorite piece of art?',
  grandmother_favorite_desert: "What was your grandmother's favorite dessert?",
  first_thing_cooked: 'What was the first thing you learned to cook?',
  childhood_dream_job: 'What was your dream job as a child?',
  first_kiss_location: 'Where did you have your first kiss?',
  place_where_significant_other_was_met: 'Where did you meet your spouse/significant other?',
  favorite_vacation_location: 'Where did you go for your favorite vacation?',
  new_years_two_thousand: "Where were you on New Year's Eve in the year 2000?",
  favorite_speaker_actor: 'Who is your favorite speaker/orator?',
  favorite_book_movie_character: 'Who is your favorite book/movie character?',
  favorite_sports_player: 'Who is your favorite sports player?',
}
