import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import type { Size } from './field'

/** Fields that belong together under one question. */
export const Fieldset = ({
  legend,
  legendSize,
  pageHeading,
  describedBy,
  role,
  className,
  children,
}: {
  legend?: ReactNode
  legendSize?: Size | undefined
  pageHeading?: boolean | undefined
  describedBy?: string | undefined
  role?: 'group'
  className?: string
  children?: ReactNode
}) => (
  <fieldset className={classNames('govuk-fieldset', className)} role={role} aria-describedby={describedBy}>
    {legend && (
      <legend className={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}>
        {pageHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
    )}
    {children}
  </fieldset>
)
