/** The file that the weights of the trained reader lie in, beside sources and build alike. The caller loads it. */
export const weightsFile: URL = new URL('../model/weights.safetensors', import.meta.url);
