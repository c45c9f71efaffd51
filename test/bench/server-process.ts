/** The stand-in as the bench wants it: its own process, four users, and word of its heap on request. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createStandIn } from '../../demo/server/stand-in.ts';

const [folder, delivery] = process.argv.slice(2);
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const standIn = await createStandIn({
  ...(folder ? { dataFolder: folder } : {}),
  delivery: delivery === 'push' ? 'push' : 'notice',
});
for (const user of ['alice', 'bob', 'carol', 'dave']) standIn.addUser(user);
const { url, socketUrl, appKey } = standIn;
console.log(JSON.stringify({ url, socketUrl, appKey }));
process.on('message', () => {
  collect();
  process.send?.(process.memoryUsage().heapUsed);
});
