/**
 * Loaded first into the house’s process: should the starter be killed outright,
 * the house closes too, instead of living on where nobody can find it.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
