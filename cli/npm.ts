import { main } from './main';

// Vite would end the process at once.
process.removeAllListeners('SIGTERM');

// npm runs its scripts in the package's folder, wherever it was called from.
process.exitCode = await main(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
