export { methods } from '@samenbord/shared/texts'
