import { beginFile } from './beginFile';

beginFile();
