export { LocalError, type LocalErrorCode } from './errors.ts';
export { type Addresses, findServices, refuseOccupied } from './home.ts';
export { choosePort, isPortFree } from './process/choose-port.ts';
export { tailOf } from './process/open-log.ts';
export { type Program, type RunningProgram, runProgram } from './process/run-program.ts';
export { type Services, startServices } from './start-services.ts';
