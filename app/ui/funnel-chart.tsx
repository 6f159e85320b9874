import { BarChart, type BarChartProps } from './bar-chart'

export type Stage = { id: string; label: string; value: number; href?: string }

/** Stages one after the other, each with its share of the first: from asked to evaluated. */
export const FunnelChart = ({
  stages,
  ...rest
}: Omit<BarChartProps, 'bars' | 'max'> & { stages: readonly Stage[] }) => {
  const first = stages[0]?.value ?? 0
  return (
    <BarChart
      {...rest}
      max={first}
      bars={stages.map((stage, index) => ({
        ...stage,
        note: index > 0 && first > 0 ? `${Math.round((stage.value / first) * 100)}%` : undefined,
      }))}
    />
  )
}
