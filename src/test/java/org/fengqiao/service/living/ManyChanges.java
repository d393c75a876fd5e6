package org.fengqiao.service.living;

import java.lang.management.ManagementFactory;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.service.InForce;

/** Changes a copy of the shipped rules many times and says what that leaves in memory; see docs/living-policies.md. */
final class ManyChanges {

    private static final int WARM_UP = 10;

    /**
     * Where memory stood.
     *
     * @param kept policies that were replaced and are still reachable
     * @param heapBefore bytes in use after a full collection, once warm
     */
    record Measured(int kept, int classesBefore, int classesAfter, long heapBefore, long heapAfter, long millisEach) {
    }

    private final Place place;
    private final LivingPolicies policies;
    private final ReferenceQueue<InForce> gone = new ReferenceQueue<>();
    private final Set<Reference<InForce>> replaced = new HashSet<>();

    ManyChanges(Path root) {
        this.place = new Place(root);
        this.policies = place.policies(place.folders(), Place.store("many"), true);
    }

    public static void main(String[] arguments) throws Exception {
        int times = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        Measured measured = new ManyChanges(Files.createTempDirectory("many-changes")).run(times);
        System.out.printf("%d changes, %d ms each; still reachable: %d; classes %d -> %d; heap %.1f -> %.1f MiB%n",
                times, measured.millisEach(), measured.kept(), measured.classesBefore(), measured.classesAfter(),
                measured.heapBefore() / 1048576.0, measured.heapAfter() / 1048576.0);
    }

    Measured run(int times) throws InterruptedException {
        change(0, WARM_UP);
        collect();
        int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        long heap = heap();
        long start = System.nanoTime();
        change(WARM_UP, WARM_UP + times);
        long each = (System.nanoTime() - start) / 1_000_000 / times;
        collect();
        return new Measured(replaced.size(), classes, ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                heap, heap(), each);
    }

    private void change(int from, int to) {
        for (int i = from; i < to; i++) {
            replaced.add(new PhantomReference<>(policies.current().inForce(), gone));
            place.notice("第 " + i + " 次");
            if (policies.reload(Cause.CALL, "policy").result() != Result.PUBLISHED) {
                throw new IllegalStateException(policies.standing().toString());
            }
        }
    }

    private void collect() throws InterruptedException {
        for (int i = 0; i < 20 && !replaced.isEmpty(); i++) {
            System.gc();
            for (Reference<?> one = gone.remove(500); one != null; one = gone.poll()) {
                replaced.remove(one);
            }
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
