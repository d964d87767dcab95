import { randomBytes } from 'node:crypto';
import { dev } from 'astro';
import { localDesk } from '~/build/desk.ts';

// The CMS over the files of this computer, on http://localhost:4321/admin/. Nobody else can reach it.

const port = Number(process.env['PORT'] ?? 4321);
const token = randomBytes(32).toString('hex');

const server = await dev({
  logLevel: 'warn',
  server: { port, host: '127.0.0.1', allowedHosts: [] },
  vite: { server: { strictPort: true } },
  integrations: [localDesk(port, token)],
});

if (server.address.port === port) {
  console.log(
    `Úpravy: http://localhost:${port}/admin/\nNáhled webu: http://localhost:${port}/\nUkončíte klávesami Ctrl+C.`,
  );
} else {
  console.error(`Port ${port} je obsazený. Ukončete, co na něm běží, nebo nastavte jiný: PORT=4322 npm run edit`);
  await server.stop();
  process.exitCode = 1;
}
