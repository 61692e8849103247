import { createFileRoute } from '@tanstack/react-router'
import { ServiceRoute } from '../../components/services/service-route.tsx'

export const Route = createFileRoute('/services/$id')({
  validateSearch: ({ region }: Record<string, unknown>): { readonly region?: string } =>
    typeof region === 'string' && region !== 'us-east-1' ? { region } : {},
  component: ServiceRoute,
})
