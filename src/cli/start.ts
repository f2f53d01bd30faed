#!/usr/bin/env node
import { useCompiled } from '../compiled.ts';

useCompiled();
void import('./main.ts').then(({ main }) => main());
