/** A guard or an action as the configuration of a machine names it. */
type Named = string | { readonly type: string; readonly params?: unknown };

type BranchConfig = { readonly target: string; readonly guard?: Named; readonly actions?: Named | readonly Named[] };

type StateConfig = {
  readonly type?: string;
  readonly entry?: Named;
  readonly on?: { readonly 'step.settled'?: readonly BranchConfig[] };
};

/** The parts of a machine that say what it does; XState keeps the configuration and the guards as they were written. */
export type SettlingMachine = { readonly config: unknown; readonly implementations: { readonly guards: unknown } };

type Config<Input, Context, Output> = {
  readonly initial: string;
  readonly context: (args: { readonly input: Input }) => Context;
  readonly output: (args: { readonly context: Context }) => Output;
  readonly states: Readonly<Record<string, StateConfig>>;
};

type Guards<Context> = Readonly<Record<string, (args: { readonly context: Context }, params: unknown) => boolean>>;

type Changes<Context> = Readonly<Record<string, (context: Context, params: never) => Partial<Context>>>;

const nameOf = (named: Named): string => (typeof named === 'string' ? named : named.type);

const paramsOf = (named: Named): unknown => (typeof named === 'string' ? undefined : named.params);

const listOf = (actions: Named | readonly Named[] | undefined): readonly Named[] =>
  actions === undefined ? [] : Array.isArray(actions) ? actions : [actions as Named];

/**
 * Runs a machine in which every state settles as soon as it is entered, by its own configuration and guards, without
 * starting an actor; gives the output that the actor would end with. `changes` is what its actions change in the context;
 * an action that is not among them only raises the event that settles the state. Throws where no branch holds.
 */
export function settledEnd<Input, Context, Output>(
  machine: SettlingMachine,
  changes: Changes<Context>,
  input: Input,
): Output {
  const config = machine.config as Config<Input, Context, Output>;
  const guards = machine.implementations.guards as Guards<Context>;
  let context = config.context({ input });
  const act = (action: Named): void => {
    const change = changes[nameOf(action)];
    if (change !== undefined) context = { ...context, ...change(context, paramsOf(action) as never) };
  };
  const holds = (guard: Named | undefined): boolean =>
    guard === undefined || guards[nameOf(guard)]?.({ context }, paramsOf(guard)) === true;
  let id = config.initial;
  for (;;) {
    const state = config.states[id];
    listOf(state?.entry).forEach(act);
    if (state?.type === 'final') return config.output({ context });
    const branch = state?.on?.['step.settled']?.find(({ guard }) => holds(guard));
    if (branch === undefined) throw new Error(`${id}: no branch holds`);
    listOf(branch.actions).forEach(act);
    id = branch.target;
  }
}
