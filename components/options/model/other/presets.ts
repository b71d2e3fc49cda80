/** Services whose ends speak OpenAI's chat completions, by their names (2026-11). */
export const PRESETS: Readonly<Record<string, string>> = {
  OpenAI: 'https://api.openai.com/v1',
  OpenRouter: 'https://openrouter.ai/api/v1',
  Gemini: 'https://generativelanguage.googleapis.com/v1beta/openai',
  Anthropic: 'https://api.anthropic.com/v1',
};
