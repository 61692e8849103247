import { createFileRoute, redirect } from '@tanstack/react-router'

export const Route = createFileRoute('/designs/')({
  // One document is kept for now: its editor is the page of designs.
  beforeLoad: () => {
    throw redirect({ to: '/designs/$id', params: { id: 'current' }, replace: true })
  },
})
