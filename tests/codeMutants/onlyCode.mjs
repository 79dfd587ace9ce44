import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const decides = (path) =>
  path.isFunction() ||
  path.isConditionalExpression() ||
  path.isBinaryExpression() ||
  path.isLogicalExpression() ||
  (path.isCallExpression() && path.get('callee').isMemberExpression());

function holdsCode(path) {
  if (decides(path)) return true;
  let found = false;
  path.traverse({
    enter(inner) {
      if (!decides(inner)) return;
      found = true;
      inner.stop();
    },
  });
  return found;
}

const onlyCode = {
  shouldIgnore(path) {
    if (path.isProgram() || path.getFunctionParent() !== null || holdsCode(path)) return undefined;
    return 'data: it stands in no function and holds none';
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'only-code', onlyCode)];
