// Node's own modules, as far as the tests need to know them: their types would make a browser's timers those of Node.
declare module "node:*";
