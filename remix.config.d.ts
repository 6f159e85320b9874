import type { VitePluginConfig } from '@remix-run/dev'

declare const settings: VitePluginConfig
export default settings
