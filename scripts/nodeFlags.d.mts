export const nodeFlags: string[];
export const nodeEnvironment: { NODE_COMPILE_CACHE: string };
