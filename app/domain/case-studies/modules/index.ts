export {
  addToModule,
  changeModule,
  makeModule,
  makeModuleReady,
  publishModule,
  removeFromModule,
  retireModule,
  takeModuleBack,
} from './change-module'
export { type Life, leavingBands, type Missing } from './composition'
export { type ModuleMove, type ModuleState, moduleLifecycle } from './module'
export { type ModuleView, moduleOf, modulesOf } from './modules'
