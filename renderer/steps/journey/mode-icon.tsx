/** The sign of a lane; a lane is never told by its colour alone. */
import { BriefcaseBusiness, GraduationCap, Users } from 'lucide-react';
import type { Mode } from '../../../design/enums.ts';

const icons = { experience: BriefcaseBusiness, social: Users, formal: GraduationCap };

export function ModeIcon({ mode, size = 15 }: { mode: Mode; size?: number }) {
  const Icon = icons[mode];
  return <Icon size={size} aria-hidden style={{ color: `var(--${mode})`, flex: 'none' }} />;
}
