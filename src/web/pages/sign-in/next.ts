/** Where to go after signing in: the address that was asked for, if it is one of ours. */
export function nextAfter(asked: string | undefined): string {
  if (asked === undefined || !/^\/(?![/\\])[\w\-./?=&%]*$/.test(asked)) return '/home';
  return asked.startsWith('/sign-') ? '/home' : asked;
}
