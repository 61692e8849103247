import { useNavigate } from '@tanstack/react-router'
import { ChevronDown, ListChecks, PencilRuler, Sparkle } from 'lucide-react'
import { scenarios } from '#content/scenarios.ts'
import { emptyDesign, emptyDocument } from '../../design/model.ts'
import { useDocumentStore } from '../../stores/document.ts'
import { Button } from '../ui/button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { useStartScenario } from '../ui/use-start-scenario.ts'

/** Ways to begin a design. */
export function NewDesignMenu() {
  const navigate = useNavigate()
  const start = useStartScenario('/result')
  const { createDocument } = useDocumentStore.getState()
  const draw = async () => {
    const id = await createDocument({ ...emptyDocument, design: emptyDesign }, 'Started an empty diagram')
    await navigate({ to: '/designs/$id', params: { id } })
  }
  const answer = async () => {
    await createDocument(emptyDocument, 'Started anew')
    await navigate({ to: '/guide' })
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button kind="primary">
          New design
          <ChevronDown />
        </Button>
      }
    >
      <MenuItem
        icon={<ListChecks />}
        hint="Describe your workload, and it is drawn"
        onSelect={() => void answer()}
      >
        From the guide
      </MenuItem>
      <MenuItem icon={<PencilRuler />} hint="Draw what you have or plan" onSelect={() => void draw()}>
        Empty diagram
      </MenuItem>
      <MenuSeparator />
      {scenarios.map((scenario) => (
        <MenuItem key={scenario.id} icon={<Sparkle />} onSelect={() => start(scenario)}>
          {scenario.name}
        </MenuItem>
      ))}
    </Menu>
  )
}
