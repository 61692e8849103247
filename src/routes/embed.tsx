import { createFileRoute } from '@tanstack/react-router'
import { EmbedPage } from '../components/open/embed-page.tsx'

/** Stands in frames of other pages. It reads no document of the visitor's and keeps nothing. */
export const Route = createFileRoute('/embed')({ component: EmbedPage })
