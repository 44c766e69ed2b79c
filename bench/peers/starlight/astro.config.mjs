import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({ outDir: './out', integrations: [starlight({ title: 'A large site' })] });
