import type { ComponentProps } from 'react'
import type { TextField } from '~/ui/form'

/** A box that people neither see nor come to, and programs that fill in everything fill in. */
export const EmptyBox = ({ field, label }: { field: ComponentProps<typeof TextField>['field']; label: string }) => (
  <div className="tv-empty-box" aria-hidden="true">
    <label htmlFor={field.id}>{label}</label>
    <input id={field.id} name={field.name} type="text" tabIndex={-1} autoComplete="off" />
  </div>
)
