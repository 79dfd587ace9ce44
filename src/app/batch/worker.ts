import '../zodWithoutEval.ts';
import '../../batch/batchWorker.ts';
