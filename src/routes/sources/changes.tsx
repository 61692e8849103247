import { createFileRoute } from '@tanstack/react-router'
import { ChangesPage } from '../../components/sources/changes-page.tsx'

export const Route = createFileRoute('/sources/changes')({ component: ChangesPage })
