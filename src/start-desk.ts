import type { AddressInfo } from 'node:net';
import type { ExitCode, Io } from '#cli/command.ts';
import { buildDeskSite } from '#web/desk-site.ts';

/** Serves the desk to this computer alone until told to stop. */
export async function startDesk(port: number, io: Io): Promise<ExitCode> {
  const site = await buildDeskSite();
  try {
    await site.listen({ port, host: 'localhost' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    io.say(`Port ${port} is taken by another program. Choose another with --port.`);
    return 2;
  }
  const [address] = site.addresses() as readonly AddressInfo[];
  io.say(`The desk is ready at http://localhost:${address?.port ?? port}/desk`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => stop());
  });
  await site.close();
  return 0;
}
