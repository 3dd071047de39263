import { createFileRoute } from '@tanstack/react-router';
import { Welcome } from '../../../features/welcome/welcome.js';

export const Route = createFileRoute('/_out/welcome')({ component: Welcome });
