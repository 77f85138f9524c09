/**
 * All that the page can see of Electron: which system and which version. What the app can do goes
 * through the contract. Runs sandboxed, so it may import Electron and nothing else.
 */
import { contextBridge } from 'electron';

const version =
  process.argv.find((arg) => arg.startsWith('--jelajah-version='))?.split('=')[1] ?? '';

contextBridge.exposeInMainWorld('desktop', Object.freeze({ platform: process.platform, version }));
