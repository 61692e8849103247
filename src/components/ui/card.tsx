import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'

/** A white box on the page. For its meaning, put a section or an article inside or around it. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return <div className={classNames('rounded-card border border-line bg-card p-4.5', className)} {...rest} />
}
