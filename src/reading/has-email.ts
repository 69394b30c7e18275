/** Also written so that robots do not see it: "name (at) example.org", "nombre (arroba) example [punto] org". */
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}(?: ?@ ?| ?[([{] ?(?:@|at|ät|arobase|arroba|chiocciola|małpa|kukac|zavináč|apenstaartje|snabel-a) ?[)\]}] ?)[\p{L}\p{N}-]{1,64}(?:\.| ?[([{] ?(?:\.|dot|point|punkt|punto|ponto|punt|kropka|tečka|bodka|pont|piste|punktum) ?[)\]}] ?)[\p{L}\p{N}]{2,64}/iu

/** A mail address stands in the text. */
export const hasEmail = (text: string): boolean => EMAIL.test(text)
