// Zod reads this when it loads. It would otherwise try `new Function`, which a strict content security policy reports.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
