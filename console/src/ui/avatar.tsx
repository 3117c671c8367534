const COLOURS = ['#3f6fb5', '#8a4fb8', '#b5483f', '#2f7d57', '#96601a', '#4c5fc4', '#a83f78', '#2b7a85']

/** Initials on a colour of the person's own: no picture leaves or enters. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(/[\s._-]+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase()
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return (
    <span class="avatar" aria-hidden="true" style={{ background: COLOURS[sum % COLOURS.length]! }}>
      {initials}
    </span>
  )
}
