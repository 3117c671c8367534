const NAME = 'dtu-admin-token'

/** The admin API's token, for as long as the tab is open. */
export const readToken = (): string | null => sessionStorage.getItem(NAME)
export const keepToken = (token: string): void => sessionStorage.setItem(NAME, token)
