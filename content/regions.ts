import type { RegionId } from './schema.ts'

export interface Region {
  readonly id: RegionId
  /** Place as people say it. */
  readonly city: string
  /** Name as AWS writes it. */
  readonly name: string
}

/** The regions of the price list, by continent. Quotas of other regions are not known to Waterline. */
export const regions: readonly Region[] = [
  { id: 'us-east-1', city: 'N. Virginia', name: 'US East (N. Virginia)' },
  { id: 'us-east-2', city: 'Ohio', name: 'US East (Ohio)' },
  { id: 'us-west-2', city: 'Oregon', name: 'US West (Oregon)' },
  { id: 'sa-east-1', city: 'São Paulo', name: 'South America (São Paulo)' },
  { id: 'eu-west-1', city: 'Ireland', name: 'Europe (Ireland)' },
  { id: 'eu-west-3', city: 'Paris', name: 'Europe (Paris)' },
  { id: 'eu-central-1', city: 'Frankfurt', name: 'Europe (Frankfurt)' },
  { id: 'ap-south-1', city: 'Mumbai', name: 'Asia Pacific (Mumbai)' },
  { id: 'ap-southeast-1', city: 'Singapore', name: 'Asia Pacific (Singapore)' },
  { id: 'ap-southeast-2', city: 'Sydney', name: 'Asia Pacific (Sydney)' },
  { id: 'ap-northeast-1', city: 'Tokyo', name: 'Asia Pacific (Tokyo)' },
]
