export { ErrorBoundary, Root as default } from '~/whole-page'
