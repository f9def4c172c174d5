// A thread that reads its share of the files: see read-ahead.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { openContentFiles } from '../../source/content-files.ts';
import { readFiles, type FileToRead } from './read-files.ts';

const { folder, files } = workerData as { folder: string; files: FileToRead[] };
// As text: objects would be copied one by one.
parentPort?.postMessage(JSON.stringify(readFiles(openContentFiles(folder), files)));
