/** The admin API's port: PORT, else the first of PORTS (`4000-4010`), else 4000. */
export const firstPort = process.env.PORT || /^\d+/.exec(process.env.PORTS ?? '')?.[0] || '4000'
