import type { ComponentChildren } from 'preact'
import type { Refusal } from '../api/ask.ts'

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet'

export const Badge = ({
  tone = 'quiet',
  children,
  title,
}: {
  tone?: Tone
  children: ComponentChildren
  title?: string
}) => (
  <span class={`badge ${tone}`} title={title}>
    {children}
  </span>
)

export const Empty = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="empty">
    <strong>{title}</strong>
    {children}
  </div>
)

export const Problem = ({ of }: { of: Refusal | undefined }) =>
  of ? (
    <div class="problem" role="alert">
      {of.message}
      {of.hint && <small>{of.hint}</small>}
    </div>
  ) : null

/** A panel's head and body. */
export const Panel = ({
  title,
  head,
  flush = false,
  children,
}: {
  title: string
  head?: ComponentChildren
  flush?: boolean
  children: ComponentChildren
}) => (
  <>
    <div class="panel-head">
      <h1>{title}</h1>
      {head}
    </div>
    {/* Scrolled by keyboard too. */}
    <div
      class={`panel-body${flush ? ' flush' : ''}`}
      {...(!flush && { tabIndex: 0, role: 'region', 'aria-label': title })}
    >
      {children}
    </div>
  </>
)

export const Card = ({
  title,
  head,
  children,
}: {
  title: string
  head?: ComponentChildren
  children: ComponentChildren
}) => (
  <section class="card">
    <header>
      <h2>{title}</h2>
      <span class="spring" />
      {head}
    </header>
    {children}
  </section>
)
